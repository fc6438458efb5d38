import { loadMatters } from '../../schema/matters.js';
import type { PlaceNames } from '../names/place-names-of.js';
import type { EntityRecord } from '../records.js';
import { MARKS, nameParts, namesBefore, namesOf, type PlacesBefore } from './alike-projects.js';

const { lineOf, lineIn } = loadMatters();

/** Words by which a text may speak of works. */
export interface SpokenName {
  readonly words: string;
  /** What must stand behind them, where the words alone do not tell: the kind of a line, as the last of a list may bear it (京石、津保高速). */
  readonly line: string | null;
}

/** Less would be found in any text. */
const SHORTEST = 4;
/** Behind the grade of a place less will do: 省博物馆. */
const SHORTEST_REST = 3;
const SHORTEST_STRETCH = 6;
const SHARE_OF_NAME = 0.65;
/** The last character of a place's name says its grade. */
const GRADE = /[省市区县州盟旗]$/u;
/** 市民中心 and 省道 begin with no grade. */
const NO_GRADE = /^.[民政道城域场区郊内级际]/u;

/** Makes the names under which texts that speak for these places may speak of works. */
export function spokenNamesFor(spokenFor: readonly string[], places: PlaceNames): (project: Named) => SpokenName[] {
  const own = spokenFor.flatMap(places.namesOf);
  const before = namesBefore(places.relatedTo(spokenFor));
  return (project) => {
    const spoken = namesOf(project, places).flatMap((one) => formsOf(one.replace(MARKS, ''), own, before, places));
    return [...new Map(spoken.map((form) => [`${form.words} ${form.line}`, form])).values()];
  };
}

type Named = Pick<EntityRecord, 'name' | 'aliases'>;

/**
 * The core of the name, without places before it where enough remains, or without the name of their own place within it, which the place's
 * own documents leave out; the whole where it names a part (廊涿高速 for 廊涿高速保定段).
 */
function formsOf(name: string, own: readonly string[], before: PlacesBefore, places: PlaceNames): SpokenName[] {
  const { core, bare, wholes } = nameParts(name, before);
  const line = linesOf(core, places);
  if (line.length > 0) return line;
  const within = own.filter((place) => core.indexOf(place) > 0).map((place) => core.replace(place, ''));
  const long = [...wholes, ...within].filter((one) => one.length >= SHORTEST && !places.isPlace(one));
  const words = [bare.length >= SHORTEST ? bare : core, ...long, ...byGrade(core, own), ...stretchesOf(core)];
  const lines = wholes.flatMap((whole) => linesOf(whole, places));
  return [...[...new Set(words)].map((one) => ({ words: one, line: null })), ...lines];
}

/** A line by its two ends, in either order; none for what is no line. */
function linesOf(name: string, places: PlaceNames): SpokenName[] {
  const line = lineOf(name);
  if (line === null || places.isPlace(line.ends)) return [];
  const ends = line.ends.length === 2 ? [line.ends, [...line.ends].reverse().join('')] : [line.ends];
  return ends.map((words) => ({ words, line: line.kind }));
}

/**
 * Stretches of a long name: texts leave out a part of it, or put one in (总台 in 央视涿州文化产业综合体). A shorter stretch, one with
 * numbers, or one that is but the end of the name (抽水蓄能电站) may be of anything.
 */
function stretchesOf(name: string): string[] {
  const length = Math.max(SHORTEST_STRETCH, Math.ceil(name.length * SHARE_OF_NAME));
  const starts = Array.from({ length: Math.max(0, name.length - length) }, (_, start) => start);
  return starts.map((start) => name.slice(start, start + length)).filter((stretch) => !/\d/u.test(stretch));
}

/** A place's own documents write 省 for its name, or nothing at all: 省博物馆 for 江南博物馆, 文化馆 for 区文化馆. */
function byGrade(name: string, own: readonly string[]): string[] {
  const grades = own.flatMap((place) => GRADE.exec(place)?.[0] ?? []);
  const place = own.filter((one) => name.startsWith(one)).sort((a, b) => b.length - a.length)[0];
  const before = place ?? (NO_GRADE.test(name) ? undefined : grades.find((grade) => name.startsWith(grade)));
  const rest = before === undefined ? '' : name.slice(before.length);
  if (rest.length < SHORTEST_REST) return [];
  return place === undefined ? [rest] : grades.map((grade) => grade + rest);
}

const FIRST = 1;
const SECOND = 2;

/** Which of the names texts speak of; made once for many texts. */
export class SpokenNameFinder {
  /** By the first two characters for the ends of lines, by the first three for all others. */
  readonly #byStart = new Map<string, SpokenName[]>();
  /** Which characters are the first of a name, which the second: spares most places the look-up. */
  readonly #flags = new Uint8Array(0x10000);

  constructor(names: Iterable<SpokenName>) {
    for (const name of names) {
      const start = name.words.slice(0, name.line === null ? 3 : 2);
      this.#flag(start.charCodeAt(0), FIRST);
      this.#flag(start.charCodeAt(1), SECOND);
      const same = this.#byStart.get(start);
      if (same) same.push(name);
      else this.#byStart.set(start, [name]);
    }
  }

  /** Those that the text holds, in one pass; marks and blanks within a name do not count. */
  foundIn(raw: string): Set<SpokenName> {
    const text = raw.replace(MARKS, '');
    const found = new Set<SpokenName>();
    for (let at = 0; at + 2 <= text.length; at++) {
      if (!this.#isFlagged(text.charCodeAt(at), FIRST) || !this.#isFlagged(text.charCodeAt(at + 1), SECOND)) continue;
      this.#takeAt(text, at, text.slice(at, at + 2), found);
      this.#takeAt(text, at, text.slice(at, at + 3), found);
    }
    return found;
  }

  #flag(code: number, which: number): void {
    this.#flags[code] = (this.#flags[code] as number) | which;
  }

  #isFlagged(code: number, which: number): boolean {
    return ((this.#flags[code] as number) & which) !== 0;
  }

  #takeAt(text: string, at: number, start: string, found: Set<SpokenName>): void {
    for (const name of this.#byStart.get(start) ?? []) {
      if (found.has(name) || !text.startsWith(name.words, at)) continue;
      if (name.line === null || lineIn(text, at + name.words.length) === name.line) found.add(name);
    }
  }
}
