import { CLASS, classOf } from './char-class.js';
import { headEndingAt } from './head-nouns.js';
import { distanceClass, MARGIN, type Streams, streamOf } from './streams.js';

const DIGIT = '0'.charCodeAt(0);
const LATIN = 'A'.charCodeAt(0);

/** Characters (digits and Latin letters alike each), their classes, and the head nouns that end at them. */
export function observeCharacters(streams: Streams, text: string): void {
  const character = streamOf(streams, 'character');
  const kind = streamOf(streams, 'kind');
  const head = streamOf(streams, 'head');
  const headKind = streamOf(streams, 'headKind');
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const k = classOf(unit);
    kind[i + MARGIN] = k;
    character[i + MARGIN] = k === CLASS.digit ? DIGIT : k === CLASS.latin ? LATIN : unit;
    if (k !== CLASS.han) continue;
    const found = headEndingAt(text, i);
    if (!found) continue;
    head[i + MARGIN] = found.id;
    headKind[i + MARGIN] = found.kind;
  }
}

/** The next head noun to the right before a delimiter, seen from every unit. Needs the character streams. */
export function observeNextHeads(streams: Streams, isBorder: (kind: number) => boolean): void {
  const kind = streamOf(streams, 'kind');
  const head = streamOf(streams, 'head');
  const headKind = streamOf(streams, 'headKind');
  const next = streamOf(streams, 'nextHead');
  const nextKind = streamOf(streams, 'nextHeadKind');
  const nextDistance = streamOf(streams, 'nextHeadDistance');
  let at = -1;
  for (let i = streams.length - 1 + MARGIN; i >= MARGIN; i--) {
    if (isBorder(kind[i] as number)) at = -1;
    if (at >= 0) {
      next[i] = head[at] as number;
      nextKind[i] = headKind[at] as number;
      nextDistance[i] = distanceClass(at - i);
    }
    if (head[i]) at = i;
  }
}
