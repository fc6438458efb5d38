import type { Reading } from '../../../model/reading.js';
import { isGeneric } from './generic.js';
import type { TailLexicon } from './lexicon.js';
import { type NamePhrase, namePhrases } from './name-phrases.js';

/** A phrase whose end is a head noun, with something of its own before it. */
export interface HeadedName<Kind> {
  readonly name: NamePhrase;
  readonly kind: Kind;
  readonly head: string;
  /** Where the head begins. */
  readonly stemEnd: number;
  /** Whether what stands before the head only tells kinds (重大基础设施|项目). */
  readonly isGeneric: boolean;
}

/** Every phrase that ends in one of the heads and is more than the head. Quoted phrases are other rules' business. */
export function* headedNames<Kind>(reading: Reading, heads: TailLexicon<Kind>): Iterable<HeadedName<Kind>> {
  for (const name of namePhrases(reading)) {
    if (name.isQuoted) continue;
    const head = heads.endingAt(reading.text, name.start, name.end);
    if (!head) continue;
    const stemEnd = name.end - head.word.length;
    if (stemEnd <= name.start) continue;
    yield { name, kind: head.value, head: head.word, stemEnd, isGeneric: isGeneric(reading.text, name.start, stemEnd) };
  }
}
