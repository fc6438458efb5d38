import type { EntityMention } from '../../context.js';

/** The mentions, sorted by start, that begin in `from` to `to`, both included. */
export function within(mentions: readonly EntityMention[], from: number, to: number): readonly EntityMention[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as EntityMention).start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < mentions.length && (mentions[end] as EntityMention).start <= to) end++;
  return mentions.slice(low, end);
}
