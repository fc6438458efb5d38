import type { Reading } from '../../../model/reading.js';
import type { Span } from '../../../model/span.js';
import type { EntityType } from '../../../model/vocabulary.js';
import { trimLeft } from '../../refiners/trim-left.js';
import { trimRight } from '../../refiners/trim-right.js';
import { typeOfListHead } from './list-head.js';
import type { Phrase, PhraseList } from './phrase.js';
import { pieces } from './pieces.js';
import { readPhrases } from './read-phrases.js';
import type { Act } from './verbs.js';

/** A phrase cut down to what may be a name, with all that its clause says of it. */
export interface NamePhrase extends Span {
  readonly phrase: Phrase;
  readonly act: Act | null;
  /** The verb as written; empty where the phrase stands under none. */
  readonly verb: string;
  /** Whether a counting word stood at its side: 3个|污水处理厂. */
  readonly isCounted: boolean;
  /** What was cut off behind it: 建设, 创建, 称号; empty for nothing. */
  readonly tail: string;
  /** What its list is gathered under: 等重点项目 → Project. */
  readonly gathered: EntityType | null;
  /** The words it is gathered under; empty for none. */
  readonly gatheredAs: string;
  /** Whether the name is all in quotation or book-title marks. */
  readonly isQuoted: boolean;
  /** Whether it is a part of its phrase: a quotation in it, or what stands before one. */
  readonly isPiece: boolean;
}

/** The names of a reading, and those that single rules ask for: few of all. */
interface KnownNames {
  readonly all: readonly NamePhrase[];
  readonly quoted: readonly NamePhrase[];
  readonly gathered: ReadonlyMap<EntityType, readonly NamePhrase[]>;
}

const known = new WeakMap<Reading, KnownNames>();

/** Every phrase of the reading as a possible name, in text order. Read once for each reading. */
export function namePhrases(reading: Reading): readonly NamePhrase[] {
  return knownNames(reading).all;
}

/** Those that stand all in quotation or book-title marks, in text order. */
export function quotedNames(reading: Reading): readonly NamePhrase[] {
  return knownNames(reading).quoted;
}

/** Those that are gathered under a head of this type, in text order. */
export function gatheredNames(reading: Reading, type: EntityType): readonly NamePhrase[] {
  return knownNames(reading).gathered.get(type) ?? [];
}

function knownNames(reading: Reading): KnownNames {
  const kept = known.get(reading);
  if (kept) return kept;
  const all: NamePhrase[] = [];
  for (const list of readPhrases(reading)) readList(reading.text, list, all);
  const gathered = new Map<EntityType, NamePhrase[]>();
  for (const name of all) {
    if (name.gathered === null) continue;
    const under = gathered.get(name.gathered);
    if (under) under.push(name);
    else gathered.set(name.gathered, [name]);
  }
  const names = { all, quoted: all.filter((name) => name.isQuoted), gathered };
  known.set(reading, names);
  return names;
}

/** 蔬菜、畜牧、林果|三大产业: a count in the middle of the last item gathers the list as 等 does. */
const GATHERED =
  /(?<=[^\d一二三四五六七八九十]{2})(?:等)?(?<count>(?:[两二三四五六七八九十]大|\d+(?:个|条|项|座|家|所|处|种|类|大)|[两二三四五六七八九十]+(?:个|条|项|座|家|所|处|种|类))(?<head>[^\d]{1,12}))$/u;

interface Gathering {
  readonly type: EntityType | null;
  readonly words: string;
  /** How much of the last item tells the head. */
  readonly width: number;
}

function gatheringOf(text: string, list: PhraseList): Gathering {
  const last = list.phrases.at(-1) as Phrase;
  let { head } = list;
  let width = 0;
  if (!head && list.phrases.length > 1) {
    const counted = GATHERED.exec(text.slice(last.start, last.end));
    width = counted?.[0].length ?? 0;
    if (counted) head = { start: last.end - (counted.groups?.head?.length ?? 0), end: last.end };
  }
  if (!head) return { type: null, words: '', width };
  const { end } = trimRight(text, head.start, head.end);
  const { start } = trimLeft(text, head.start, end);
  const type = typeOfListHead(text, start, end);
  return { type, words: type ? text.slice(start, end) : '', width };
}

function readList(text: string, list: PhraseList, names: NamePhrase[]): void {
  const gathering = gatheringOf(text, list);
  const last = list.phrases.at(-1);
  for (const phrase of list.phrases) {
    const phraseEnd = phrase === last ? phrase.end - gathering.width : phrase.end;
    for (const piece of phrase.holdsQuote
      ? pieces(text, phrase.start, phraseEnd)
      : [{ start: phrase.start, end: phraseEnd, isPart: false }]) {
      const left = trimLeft(text, piece.start, piece.end);
      const right = trimRight(text, left.start, piece.end);
      const previous = names.at(-1);
      const isKnown = previous?.phrase === phrase && previous.start === left.start && previous.end === right.end;
      if (right.end - left.start < 2 || isKnown) continue;
      names.push({
        start: left.start,
        end: right.end,
        phrase,
        act: list.act,
        verb: list.verb,
        isCounted: left.isCounted || right.isCounted,
        tail: text.slice(right.end, phrase.end),
        gathered: gathering.type,
        gatheredAs: gathering.words,
        isQuoted: isQuoted(text, left.start, right.end),
        isPiece: piece.isPart,
      });
    }
  }
}

function isQuoted(text: string, start: number, end: number): boolean {
  const open = text[start];
  const close = text[end - 1];
  return (open === '“' && close === '”') || (open === '"' && close === '"') || (open === '《' && close === '》');
}
