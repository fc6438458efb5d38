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
  const tagBefore = streamOf(streams, 'previousTag');
  const tagAfter = streamOf(streams, 'nextTag');
  // One more at either end, for what stands before the first and behind the last.
  const words = new Int32Array(tokens.length + 2).fill(1);
  const tags = new Int32Array(tokens.length + 2).fill(1);
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t] as Token;
    words[t + 1] = hashText(text, token.start, token.end);
    tags[t + 1] = hashText(token.tag, 0, token.tag.length);
  }
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t] as Token;
    const from = token.start + MARGIN;
    const to = token.end + MARGIN;
    // Most words have but two units: a loop is faster than fill.
    for (let i = from; i < to; i++) {
      before[i] = words[t] as number;
      word[i] = words[t + 1] as number;
      after[i] = words[t + 2] as number;
      tagBefore[i] = tags[t] as number;
      tag[i] = tags[t + 1] as number;
      tagAfter[i] = tags[t + 2] as number;
      place[i] = PLACE.middle;
    }
    place[from] = to - from === 1 ? PLACE.only : PLACE.first;
    if (to - from > 1) place[to - 1] = PLACE.last;
  }
}
