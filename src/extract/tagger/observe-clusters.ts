import type { Token } from '../../model/reading.js';
import { CLASS, isDelimiter } from './char-class.js';
import { MARGIN, type Streams, streamOf } from './streams.js';
import { clusterRow, type WordClusters } from './word-clusters.js';

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
  const rows = tokens.map((token) => clusterRow(clusters, word[token.start + MARGIN] as number));
  const coarseOf = (t: number) => clusters.coarse[rows[t] ?? -1] ?? 0;
  let lastVerb = 0;
  tokens.forEach((token, t) => {
    const from = token.start + MARGIN;
    const to = token.end + MARGIN;
    const k = kind[from] as number;
    cluster.fill(coarseOf(t), from, to);
    fine.fill(clusters.fine[rows[t] as number] ?? 0, from, to);
    before.fill(coarseOf(t - 1), from, to);
    after.fill(coarseOf(t + 1), from, to);
    if (isDelimiter(k) && k !== CLASS.listComma) lastVerb = 0;
    verb.fill(lastVerb, from, to);
    if (token.tag === 'v') lastVerb = coarseOf(t);
  });
  let last = 0;
  for (let t = tokens.length - 1; t >= 0; t--) {
    const token = tokens[t] as Token;
    const k = kind[token.start + MARGIN] as number;
    if (isDelimiter(k)) last = 0;
    else if (last === 0 && k === CLASS.han) last = coarseOf(t);
    tail.fill(last, token.start + MARGIN, token.end + MARGIN);
  }
}
