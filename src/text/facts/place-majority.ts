import type { Gazetteers } from '../../model/gazetteer.js';
import { type NamedPlace, placesIn } from './place-names.js';

/** Endings of the names of places, each with the words by which such a place speaks of itself: 我县 全县 县委 县政府. */
const OWN: readonly (readonly [ending: string, words: RegExp])[] = [
  ['省', /[我全]省|省(?:委|政府)/gu],
  ['市', /[我全]市|市(?:委|政府)/gu],
  ['县', /[我全]县|县(?:委|政府)/gu],
  ['区', /[我全]区(?!域)|区(?:委|政府)/gu],
  ['旗', /[我全]旗|旗(?:委|政府)/gu],
  ['州', /[我全]州(?!县)|州(?:委|政府)/gu],
  ['盟', /[我全]盟|盟(?:委|行署)/gu],
];
const OWN_PROVINCE = /[我全]省/gu;
/** So often a text calls a place its own that speaks for one. */
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

/** The division that a text mentions most among those of its own kind; null where it calls none its own, or two lead alike. `home`: its widest one. */
export function majorityPlace(text: string, gazetteers: Gazetteers, home: string | null): string | null {
  return mostNamed(text, gazetteers, home, (own) => (own < LEAST_OWN ? 0 : own));
}

/** 全省 … 合肥: the province around what a text names that calls a province its own and names none; null where two lead alike. */
export function provinceAround(text: string, gazetteers: Gazetteers): string | null {
  const { divisions } = gazetteers;
  if ((text.match(OWN_PROVINCE)?.length ?? 0) < LEAST_OWN) return null;
  const around = tally(placesIn(text, gazetteers), ({ code }) => {
    const codes = code === null ? [] : divisions.lineage(code);
    return codes.map((each) => divisions.byCode(each)).find((division) => division?.level === 'province')?.name ?? null;
  });
  const [first, second] = [...around].sort(([, a], [, b]) => b - a);
  return first && first[1] !== second?.[1] && first[0].endsWith('省') ? first[0] : null;
}

/** The division that a text mentions most, whatever it calls its own; null where two lead alike, or it names as many elsewhere: a plan for the country does. */
export function mostNamedPlace(text: string, gazetteers: Gazetteers, home: string | null): string | null {
  const name = mostNamed(text, gazetteers, home, (own) => own + 1);
  return name !== null && isMostly(name, text, gazetteers, home) ? name : null;
}

/** Whether more than half of the places that a text mentions are this one, lie in it or around it. */
function isMostly(name: string, text: string, gazetteers: Gazetteers, home: string | null): boolean {
  const { divisions } = gazetteers;
  const division = divisions.resolve(name, home);
  if (!division) return true;
  const lineages = placesIn(text, gazetteers).flatMap(({ code }) => (code === null ? [] : [divisions.lineage(code)]));
  const own = divisions.lineage(division.code);
  const near = lineages.filter((lineage) => lineage.includes(division.code) || own.includes(lineage[0] as string));
  return near.length * 2 > lineages.length;
}

/** `worth` says what a mention of a place is worth by how often the text calls a place of that kind its own. */
function mostNamed(text: string, gazetteers: Gazetteers, home: string | null, worth: (own: number) => number): string | null {
  const places = placesIn(text, gazetteers, home);
  const candidates = OWN.flatMap(([ending, words]) => {
    const each = worth(text.match(words)?.length ?? 0);
    if (each === 0) return [];
    return [...tally(places, (place) => nameEnding(place, ending, gazetteers))].map(([name, mentions]) => ({
      name,
      mentions,
      weight: each * mentions,
    }));
  });
  const [first, second, third] = candidates.sort((a, b) => b.weight - a.weight || depthOf(b, gazetteers) - depthOf(a, gazetteers)) as [
    Candidate?,
    Candidate?,
    Candidate?,
  ];
  if (!first) return null;
  const isTied = first.weight === second?.weight && (first.weight === third?.weight || !liesWithin(first, second, gazetteers));
  if (isTied) return null;
  return first.mentions >= LEAST_MENTIONS || text.includes(first.name) ? first.name : null;
}

function liesWithin({ name }: Candidate, around: Candidate, { divisions }: Gazetteers): boolean {
  const [inner, outer] = [divisions.resolve(name, around.name), divisions.resolve(around.name, null)];
  return !!inner && !!outer && divisions.lineage(inner.code).includes(outer.code);
}

function depthOf({ name }: Candidate, { divisions }: Gazetteers): number {
  const division = divisions.resolve(name, null);
  return division ? divisions.lineage(division.code).length : 0;
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
