import type { GazetteerHit, Gazetteers, PlaceTerm } from '../../model/gazetteer.js';

/** A place named in a text. */
export interface NamedPlace {
  /** Full name; the former one where the text uses it. */
  readonly name: string;
  /** Code of the division; null for a region or zone. */
  readonly code: string | null;
  readonly start: number;
  readonly end: number;
}

/** 示范|县   新增|城区   振兴|县: a word that ends where the name would begin. */
const BY_CHANCE = /^(?:示范|新增|[振复]兴|[建完形]成|征迁|搬迁|拆迁)$/u;

/**
 * Places named in a text, longest first at each place, none within another. Names that need a neighbourhood count only in
 * that of the name right before, or of `home`.
 */
export function placesIn(text: string, gazetteers: Gazetteers, home: string | null = null): NamedPlace[] {
  const places: NamedPlace[] = [];
  for (const hit of gazetteers.places.all(text)) {
    const before = places.at(-1);
    if ((before && hit.start < before.end) || BY_CHANCE.test(text.slice(Math.max(0, hit.start - 1), hit.start + 1))) continue;
    const context = before && hit.start - before.end <= 1 && before.code !== null ? before.name : home;
    const place = named(hit, context, gazetteers);
    if (place) places.push(place);
  }
  return places;
}

function named({ term, start, end }: GazetteerHit<PlaceTerm>, context: string | null, { divisions }: Gazetteers): NamedPlace | null {
  if (term.kind === 'abroad') return null;
  if (term.code === null) return { name: term.canonical, code: null, start, end };
  const division = divisions.resolve(term.surface, context);
  if (!division || division.level === 'country') return null;
  return { name: term.isFormer ? term.surface : division.name, code: division.code, start, end };
}

const LONGEST_NAME = 30;

/** The place whose name ends at `index`: 保定市徐水区|第二届 → 徐水区. */
export function placeBefore(text: string, index: number, gazetteers: Gazetteers): string | null {
  const slice = text.slice(Math.max(0, index - LONGEST_NAME), index);
  const place = placesIn(slice, gazetteers).at(-1);
  return place && place.end === slice.length ? place.name : null;
}

/** The place a title or lead is about: the first division or zone, narrowed by names within it that follow at once (浙江宁波); else the first region. */
export function leadingPlace(text: string, gazetteers: Gazetteers, home: string | null = null): string | null {
  const places = placesIn(text, gazetteers, home);
  const isRegion = ({ name, code }: NamedPlace) => code === null && gazetteers.places.get(name)[0]?.kind === 'region';
  const first = places.findIndex((place) => !isRegion(place));
  if (first < 0) return places[0]?.name ?? null;
  let place = places[first] as NamedPlace;
  for (const next of places.slice(first + 1)) {
    if (
      next.start - place.end > 1 ||
      next.code === null ||
      place.code === null ||
      !gazetteers.divisions.lineage(next.code).includes(place.code)
    )
      break;
    place = next;
  }
  return place.name;
}

/** Whether the first place stands in a list of three or more (甲、乙、丙的企业), so that the text is about none of them. */
export function leadsList(text: string, gazetteers: Gazetteers, home: string | null): boolean {
  const [first, second, third] = placesIn(text, gazetteers, home);
  if (!first || !second || !third) return false;
  return text.slice(first.end, second.start) === '、' && text.slice(second.end, third.start) === '、';
}
