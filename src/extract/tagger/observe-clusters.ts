import type { Token } from '../../model/reading.js';
import { CLASS, isDelimiter } from './char-class.js';
import { MARGIN, type Streams, streamOf } from './streams.js';
import { clusterTable, type WordClusters } from './word-clusters.js';

/** Groups of the word over each unit, of its neighbours, of the last word of its item, and of the last verb. Needs the streams of words and clauses. */
export function observeClusters(streams: Streams, tokens: readonly Token[], clusters: WordClusters): void {
  const word = streamOf(streams, 'word');
  const kind = streamOf(streams, 'kind');
  const cluster = streamOf(streams, 'cluster');
  const before = streamOf(streams, 'previousCluster');
  const after = streamOf(streams, 'nextCluster');
  const fine = streamOf(streams, 'fineCluster');
  const tail = streamOf(streams, 'itemTailCluster');
  const verb = streamOf(streams, 'lastVerbCluster');
  const table = clusterTable(clusters);
  // One more at either end, for what stands before the first and behind the last.
  const coarse = new Uint16Array(tokens.length + 2);
  const fines = new Uint16Array(tokens.length);
  for (let t = 0; t < tokens.length; t++) {
    const row = table.row(word[(tokens[t] as Token).start + MARGIN] as number);
    if (row < 0) continue;
    coarse[t + 1] = clusters.coarse[row] as number;
    fines[t] = clusters.fine[row] as number;
  }
  let lastVerb = 0;
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t] as Token;
    const from = token.start + MARGIN;
    const to = token.end + MARGIN;
    const k = kind[from] as number;
    if (isDelimiter(k) && k !== CLASS.listComma) lastVerb = 0;
    for (let i = from; i < to; i++) {
      before[i] = coarse[t] as number;
      cluster[i] = coarse[t + 1] as number;
      after[i] = coarse[t + 2] as number;
      fine[i] = fines[t] as number;
      verb[i] = lastVerb;
    }
    if (token.tag === 'v') lastVerb = coarse[t + 1] as number;
  }
  let last = 0;
  for (let t = tokens.length - 1; t >= 0; t--) {
    const token = tokens[t] as Token;
    const from = token.start + MARGIN;
    const k = kind[from] as number;
    if (isDelimiter(k)) last = 0;
    else if (last === 0 && k === CLASS.han) last = coarse[t + 1] as number;
    for (let i = from; i < token.end + MARGIN; i++) tail[i] = last;
  }
}
