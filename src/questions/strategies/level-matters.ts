import { loadLevels } from '../../schema/levels.js';
import { loadMatters } from '../../schema/matters.js';
import type { PlaceNames } from '../names/place-names-of.js';

/** What names of several levels of government speak of alike. */
export interface LevelMatter {
  /** The same for 八五普法规划 and 八五普法, for 体育强省 and 体育强县, for 平安河北 and 平安清苑. */
  readonly key: string;
  /** What every name of it holds. */
  readonly stem: string;
  /** The words of which a text of this place holds one where it speaks of it. */
  wordsIn(place: string): readonly string[];
}

const { matterOf } = loadMatters();
const { gradedOf } = loadLevels();

/** 省, 市 and the like behind the name of a place. */
const GRADE = /(?:特别行政区|自治区|自治州|自治县|地区|省|市|县|区)$/u;
const SHORTEST_PLACE = 2;
const LONGEST_PLACE = 12;
/** What remains of a name without its place must say something: 平安. */
const SHORTEST_REST = 2;
/** 国土空间规划 may stand without 河北省 before it, 园林城市 without 宜居的; 制造 not without 河北. */
const SHORTEST_BEHIND = 4;

/** The matter of a name, among these places; null for what names none in particular. */
export function levelMatters(places: readonly string[], known: PlaceNames): (name: string) => LevelMatter | null {
  const called = new Set(places.flatMap((place) => shortNames(place, known)));
  const full = new Set(places.flatMap((place) => known.namesOf(place)).filter((name) => GRADE.test(name)));
  return (name) => {
    const before = longest(name.length - SHORTEST_BEHIND, (length) => full.has(name.slice(0, length)));
    const whole = matterOf(name.slice(before));
    if (whole === null) return null;
    const matter = whole.slice(modifiersOf(whole));
    const place = longest(matter.length - SHORTEST_REST, (length) => called.has(matter.slice(-length)));
    if (place > 0) return ofOwnPlace(matter.slice(0, -place), known);
    const graded = gradedOf(matter);
    if (graded) return { key: `${graded.stem}…`, stem: graded.stem, wordsIn: () => graded.words };
    return { key: matter, stem: matter, wordsIn: () => [matter] };
  };
}

/** How much of a matter only says how it is: 生态、宜居的 of 生态、宜居的园林城市. */
function modifiersOf(matter: string): number {
  const behind = matter.lastIndexOf('的') + 1;
  return matter.length - behind >= SHORTEST_BEHIND ? behind : 0;
}

/** The longest length of a place's name, `most` at most, that fits; 0 where none does. */
function longest(most: number, fits: (length: number) => boolean): number {
  for (let length = Math.min(most, LONGEST_PLACE); length >= SHORTEST_PLACE; length--) if (fits(length)) return length;
  return 0;
}

/** 平安河北: each place says it of itself. */
function ofOwnPlace(stem: string, known: PlaceNames): LevelMatter {
  return { key: `${stem}@`, stem, wordsIn: (place) => shortNames(place, known).map((name) => stem + name) };
}

function shortNames(place: string, known: PlaceNames): string[] {
  const names = known.namesOf(place).map((name) => name.replace(GRADE, ''));
  return [...new Set(names)].filter((name) => name.length >= SHORTEST_PLACE);
}
