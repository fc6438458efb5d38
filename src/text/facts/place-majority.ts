import type { Gazetteers } from '../../model/gazetteer.js';
import { type NamedPlace, placesIn } from './place-names.js';

/** Endings of the names of places, each with the words by which such a place speaks of itself: 我县 全县 县委 县政府. */
const OWN: readonly (readonly [ending: string, words: RegExp])[] = [
  ['省', /[我全]省|省(?:委|政府)/gu],
  ['市', /[我全]市|市(?:委|政府)/gu],
  ['县', /[我全]县|县(?:委|政府)/gu],
  ['区', /[我全]区(?!域)|区(?:委|政府)/gu],
  ['旗', /[我全]旗|旗(?:委|政府)/gu],
];
const LEAST_OWN = 2;
/** One mention by a short name may be another word. */
const LEAST_MENTIONS = 2;
/** 市委和县委   建成县   强县富县: names that other words make by chance. */
const CHANCE = /^[和成富]县$/u;

interface Candidate {
  readonly name: string;
  readonly mentions: number;
  /** Mentions, weighed by how often the text speaks of itself as a place of this kind. */
  readonly weight: number;
}

/** The division that a text mentions most among those of its own kind; null where it calls none its own, or two lead alike. */
export function majorityPlace(text: string, gazetteers: Gazetteers): string | null {
  const places = placesIn(text, gazetteers, widestNamed(text, gazetteers));
  const candidates = OWN.flatMap(([ending, words]) => {
    const own = text.match(words)?.length ?? 0;
    if (own < LEAST_OWN) return [];
    return [...tally(places, (place) => nameEnding(place, ending, gazetteers))].map(([name, mentions]) => ({
      name,
      mentions,
      weight: own * mentions,
    }));
  });
  const [first, second] = candidates.sort((a, b) => b.weight - a.weight) as [Candidate?, Candidate?];
  if (!first || first.weight === second?.weight) return null;
  return first.mentions >= LEAST_MENTIONS || text.includes(first.name) ? first.name : null;
}

/** The name a text uses for the place: its own, or a former one of that ending (清苑 in a text of 我县: 清苑县). */
function nameEnding({ name, code }: NamedPlace, ending: string, { divisions }: Gazetteers): string | null {
  const division = code === null ? undefined : divisions.byCode(code);
  if (!division || CHANCE.test(name)) return null;
  if (name.endsWith(ending)) return name;
  const former = `${division.short}${ending}`;
  return divisions.byName(former).includes(division) ? former : null;
}

/** The division named most that is not below another: the neighbourhood in which short names count. */
export function widestNamed(text: string, gazetteers: Gazetteers): string | null {
  const isWide = ({ code }: NamedPlace) => code !== null && gazetteers.divisions.byCode(code)?.level !== 'county';
  const counts = tally(placesIn(text, gazetteers), (place) => (isWide(place) ? place.name : null));
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function tally(places: readonly NamedPlace[], nameOf: (place: NamedPlace) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) {
    const name = nameOf(place);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
