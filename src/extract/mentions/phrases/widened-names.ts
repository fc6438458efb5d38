import type { Reading } from '../../../model/reading.js';
import type { Span } from '../../../model/span.js';
import { trimLeft } from '../../refiners/trim-left.js';
import type { HeadedType } from '../heads.js';
import { type HeadedName, headedNames } from './headed-names.js';
import type { Phrase, PhraseList } from './phrase.js';
import { readPhrases } from './read-phrases.js';

/** A headed name with the phrases before it: words that cut a clause (提升, 和, 培育) also stand inside names. */
export interface WidenedName<T extends HeadedType = HeadedType> extends Span {
  readonly headed: HeadedName<T>;
  /** The list in which the wider name begins: its verb governs the name now. */
  readonly list: PhraseList;
  /** What it was widened over: 、, 和 or a verb, nearest first. */
  readonly over: readonly string[];
}

const MOST_STEPS = 3;
const LONGEST = 40;
/** Between the parts of one name stand verbs and 和, but no comma and no word of grammar. */
const STOP = /[\s,，。;；:：!！?？\n“”"《》【】是将把被使让也已了均此在对为]/u;
const WIDEST_GAP = 8;

/** Names of one type widened to the left by up to three phrases of their clause, never over a comma. */
export function* widenedNames<T extends HeadedType>(
  reading: Reading,
  type: T,
  accepts: (headed: HeadedName<T>) => boolean,
): Iterable<WidenedName<T>> {
  const lists = readPhrases(reading);
  for (const headed of headedNames(reading, type)) {
    if (headed.isInner || headed.name.isPiece || !accepts(headed)) continue;
    yield* widen(reading.text, lists, headed);
  }
}

function* widen<T extends HeadedType>(text: string, lists: readonly PhraseList[], headed: HeadedName<T>): Iterable<WidenedName<T>> {
  let { list } = headed.name.phrase;
  let { index } = headed.name.phrase;
  const over: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    let before: Phrase | undefined;
    if (index > 0) {
      over.push(text.slice((list.phrases[index - 1] as Phrase).end, (list.phrases[index] as Phrase).start));
      before = list.phrases[--index];
    } else {
      const previous = lists[list.position - 1];
      if (!previous || previous.sentence !== list.sentence || previous.head) return;
      const gap = text.slice((previous.phrases.at(-1) as Phrase).end, (list.phrases[0] as Phrase).start);
      if (gap.length > WIDEST_GAP || STOP.test(gap)) return;
      over.push(gap);
      list = previous;
      index = previous.phrases.length - 1;
      before = previous.phrases[index];
    }
    if (!before) return;
    const { start } = trimLeft(text, before.start, before.end);
    if (headed.end - start > LONGEST) return;
    yield { start, end: headed.end, headed, list, over: [...over] };
  }
}
