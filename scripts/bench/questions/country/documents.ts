import type { GraphDocument } from '../../../../src/model/extraction.js';
import { newsOf } from './news.js';
import { type Place, placesOf } from './places.js';
import { planDocument } from './plan.js';
import { randomOf } from './random-of.js';
import { reportOf } from './report.js';

export const FIRST_YEAR = 2017;
const YEARS = 8;
/** Documents of one place: a report a year, two plans, and news. */
const OF_PLACE = 32;

export interface Country {
  readonly seed: number;
  readonly places: readonly Place[];
  readonly documents: number;
}

/** A country of so many documents: a place for every thirty-two of them. */
export function countryOf(documents: number, seed = 1): Country {
  return { seed, documents, places: placesOf(Math.ceil(documents / OF_PLACE), seed) };
}

/** All documents of a country, one after the other; the same for the same country, whatever came before. */
export function* documentsOf(country: Country): Generator<GraphDocument> {
  for (let number = 0; number < country.documents; number++) yield documentAt(country, number);
}

/** First a report of every place, then the second year's, and so on: as a desk would read them, then plans and news. */
function documentAt({ seed, places }: Country, number: number): GraphDocument {
  const place = places[number % places.length] as Place;
  const turn = Math.floor(number / places.length);
  const year = FIRST_YEAR + (turn % YEARS);
  if (turn < YEARS) return reportOf(place, year, seed);
  if (turn < YEARS + 2) return planDocument(place, FIRST_YEAR + (turn - YEARS) * 4, seed);
  const others = places.filter((other) => other !== place && other.province === place.province);
  const other = others[randomOf(seed, 12, number).below(others.length)] ?? place;
  return newsOf({ place, year, seed, number: turn, other });
}
