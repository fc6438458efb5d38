import type { Reading } from '../../../model/reading.js';
import type { Span } from '../../../model/span.js';
import type { EntityType } from '../../../model/vocabulary.js';
import { trimLeft } from '../../refiners/trim-left.js';
import { trimRight } from '../../refiners/trim-right.js';
import { typeOfListHead } from './list-head.js';
import type { Phrase, PhraseList } from './phrase.js';
import { readPhrases } from './read-phrases.js';
import type { Act } from './verbs.js';

/** A phrase cut down to what may be a name, with all that its clause says of it. */
export interface NamePhrase extends Span {
  readonly phrase: Phrase;
  readonly act: Act | null;
  /** The verb as written; empty where the phrase stands under none. */
  readonly verb: string;
  /** Whether a counting word stood before it: 3个|污水处理厂. */
  readonly isCounted: boolean;
  /** What was cut off behind it: 建设, 创建, 称号; empty for nothing. */
  readonly tail: string;
  /** What its list is gathered under: 等重点项目 → Project. */
  readonly gathered: EntityType | null;
  /** The words it is gathered under; empty for none. */
  readonly gatheredAs: string;
  /** Whether the name is all in quotation or book-title marks. */
  readonly isQuoted: boolean;
}

const known = new WeakMap<Reading, readonly NamePhrase[]>();

/** Every phrase of the reading as a possible name, in text order. Read once for each reading. */
export function namePhrases(reading: Reading): readonly NamePhrase[] {
  const kept = known.get(reading);
  if (kept) return kept;
  const names: NamePhrase[] = [];
  for (const list of readPhrases(reading)) readList(reading.text, list, names);
  known.set(reading, names);
  return names;
}

/** 蔬菜、畜牧、林果|三大产业: a count in the middle of the last item gathers the list as 等 does. */
const GATHERED =
  /(?<=[^\d一二三四五六七八九十]{2})(?:等)?(?<count>(?:[两二三四五六七八九十]大|\d+(?:个|条|项|座|家|所|处|种|类|大)|[两二三四五六七八九十]+(?:个|条|项|座|家|所|处|种|类))(?<head>[^\d]{1,12}))$/u;

function readList(text: string, list: PhraseList, names: NamePhrase[]): void {
  const last = list.phrases.at(-1);
  const counted = last && !list.head && list.phrases.length > 1 ? GATHERED.exec(text.slice(last.start, last.end)) : null;
  const headEnd = list.head ? trimRight(text, list.head.start, list.head.end) : (last?.end ?? 0);
  const headStart = list.head ? trimLeft(text, list.head.start, headEnd).start : headEnd - (counted?.groups?.head?.length ?? 0);
  const gathered = headEnd > headStart ? typeOfListHead(text, headStart, headEnd) : null;
  const gatheredAs = gathered ? text.slice(headStart, headEnd) : '';
  for (const phrase of list.phrases) {
    const end = phrase === last && counted ? phrase.end - counted[0].length : phrase.end;
    const { start, isCounted } = trimLeft(text, phrase.start, end);
    const right = trimRight(text, start, end);
    if (right - start < 2) continue;
    names.push({
      start,
      end: right,
      phrase,
      act: list.act,
      verb: list.verb,
      isCounted,
      tail: text.slice(right, phrase.end),
      gathered,
      gatheredAs,
      isQuoted: isQuoted(text, start, right),
    });
  }
}

function isQuoted(text: string, start: number, end: number): boolean {
  const open = text[start];
  const close = text[end - 1];
  return (open === '“' && close === '”') || (open === '"' && close === '"') || (open === '《' && close === '》');
}
