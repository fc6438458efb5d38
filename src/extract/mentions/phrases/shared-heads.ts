import type { Reading } from '../../../model/reading.js';
import type { HeadedType } from '../heads.js';
import { type HeadedName, headedNames } from './headed-names.js';
import { type NamePhrase, namePhrases } from './name-phrases.js';
import type { PhraseList } from './phrase.js';

/** An item of a list that leaves its head to the last one: 长沙、岳阳|高速. */
export interface SharedHead<T extends HeadedType> {
  readonly item: NamePhrase;
  /** The last item, with the head that all share. */
  readonly last: HeadedName<T>;
}

const LONGEST = 12;

/** Items before the last of a list that have no head of this type, where the last has one. */
export function* sharedHeads<T extends HeadedType>(
  reading: Reading,
  type: T,
  accepts: (headed: HeadedName<T>) => boolean,
): Iterable<SharedHead<T>> {
  const headed = new Set<NamePhrase>();
  const lasts = new Map<PhraseList, HeadedName<T>>();
  for (const name of headedNames(reading, type)) {
    if (name.isInner) continue;
    headed.add(name.name);
    const { list, index } = name.name.phrase;
    if (index > 0 && index === list.phrases.length - 1 && !list.head && accepts(name)) lasts.set(list, name);
  }
  if (lasts.size === 0) return;
  for (const item of namePhrases(reading)) {
    const last = lasts.get(item.phrase.list);
    if (!last || last.name === item || headed.has(item) || item.isPiece || item.tail !== '' || item.end - item.start > LONGEST) continue;
    yield { item, last };
  }
}
