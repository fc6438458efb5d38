import type { Token } from '../../model/reading.js';
import { hashText } from './hash.js';
import { MARGIN, type Streams, streamOf } from './streams.js';

/** Place of a unit in its word. */
const PLACE = { only: 1, first: 2, middle: 3, last: 4 } as const;

/** Words and parts of speech, spread over the units they cover. */
export function observeWords(streams: Streams, text: string, tokens: readonly Token[]): void {
  const word = streamOf(streams, 'word');
  const tag = streamOf(streams, 'tag');
  const place = streamOf(streams, 'placeInWord');
  const before = streamOf(streams, 'previousWord');
  const after = streamOf(streams, 'nextWord');
  const later = streamOf(streams, 'afterNextWord');
  const tagBefore = streamOf(streams, 'previousTag');
  const tagAfter = streamOf(streams, 'nextTag');
  const words = tokens.map((token) => hashText(text, token.start, token.end));
  const tags = tokens.map((token) => hashText(token.tag, 0, token.tag.length));
  tokens.forEach((token, t) => {
    const from = token.start + MARGIN;
    const to = token.end + MARGIN;
    word.fill(words[t] as number, from, to);
    tag.fill(tags[t] as number, from, to);
    before.fill(words[t - 1] ?? 1, from, to);
    after.fill(words[t + 1] ?? 1, from, to);
    later.fill(words[t + 2] ?? 1, from, to);
    tagBefore.fill(tags[t - 1] ?? 1, from, to);
    tagAfter.fill(tags[t + 1] ?? 1, from, to);
    if (to - from === 1) place[from] = PLACE.only;
    else {
      place.fill(PLACE.middle, from, to);
      place[from] = PLACE.first;
      place[to - 1] = PLACE.last;
    }
  });
}
