import type { Reading } from '../../../model/reading.js';
import type { Span } from '../../../model/span.js';
import { CLOSING_HEADS, HEADS, type Head, type HeadedType, type HeadKinds } from '../heads.js';
import { isGeneric } from './generic.js';
import { endsWith } from './lexicon.js';
import { type NamePhrase, namePhrases } from './name-phrases.js';

/** A phrase, or the beginning of one, that ends in a head noun. */
export interface HeadedName<T extends HeadedType = HeadedType> extends Span {
  readonly type: T;
  readonly name: NamePhrase;
  readonly kind: HeadKinds[T];
  readonly head: string;
  /** Whether what stands before the head only tells kinds (重大基础设施|项目). */
  readonly isGeneric: boolean;
  /** Whether nothing stands before it (高新区). */
  readonly isBare: boolean;
  /** Whether the phrase goes on behind the head (青山高新区|管委会). */
  readonly isInner: boolean;
}

const known = new WeakMap<Reading, ReadonlyMap<HeadedType, readonly HeadedName[]>>();

/** The headed names of one type, in text order. All types are read at once for each reading. */
export function headedNames<T extends HeadedType>(reading: Reading, type: T): readonly HeadedName<T>[] {
  let kept = known.get(reading);
  if (!kept) {
    kept = readHeads(reading);
    known.set(reading, kept);
  }
  return (kept.get(type) ?? []) as readonly HeadedName<T>[];
}

function readHeads(reading: Reading): ReadonlyMap<HeadedType, readonly HeadedName[]> {
  const byType = new Map<HeadedType, HeadedName[]>();
  for (const name of namePhrases(reading)) {
    if (name.isQuoted) continue;
    let seen = 0;
    for (let end = name.end; end > name.start + 1; end--) {
      const heads = end < name.end ? CLOSING_HEADS : HEADS;
      for (const { word, value } of heads.lastWith(reading.text, end)) {
        if ((seen & value.bit) !== 0 || !endsWith(reading.text, name.start, end, word)) continue;
        const headed = headedName(reading.text, name, end, word, value);
        if (!headed) continue;
        seen |= value.bit;
        const list = byType.get(value.type);
        if (list) list.push(headed);
        else byType.set(value.type, [headed]);
      }
    }
  }
  return byType;
}

function headedName(text: string, name: NamePhrase, end: number, head: string, { type, kind }: Head): HeadedName | null {
  const { start } = name;
  const stemEnd = end - head.length;
  const isBare = stemEnd <= start;
  const isInner = end < name.end;
  if (isBare && isInner) return null;
  return { start, end, type, name, kind, head, isBare, isInner, isGeneric: !isBare && isGeneric(text, start, stemEnd) };
}

/** Whether it is a head of two characters and nothing else (行动): the end of a wider name at best. */
export function isMereHead({ isBare, head }: HeadedName): boolean {
  return isBare && head.length < 3;
}
