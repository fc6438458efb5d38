import { DOCUMENT_KINDS } from '../../model/vocabulary.js';
import type { MentionContext } from '../context.js';
import { isDelimiter } from './char-class.js';
import { observeCharacters, observeNextHeads } from './observe-characters.js';
import { observeClauses } from './observe-clauses.js';
import { observeClusters } from './observe-clusters.js';
import { observeGazetteers } from './observe-gazetteers.js';
import { observeWords } from './observe-words.js';
import { MARGIN, newStreams, type Streams, streamOf } from './streams.js';
import type { WordClusters } from './word-clusters.js';

/** Everything the features look at, for the whole text of a reading. */
export function observe(context: MentionContext, clusters: WordClusters): Streams {
  const { reading, gazetteers } = context;
  const streams = newStreams(reading.text.length);
  observeCharacters(streams, reading.text);
  observeWords(streams, reading.text, reading.tokens);
  observeNextHeads(streams, isDelimiter);
  observeClauses(streams, reading.tokens);
  observeClusters(streams, reading.tokens, clusters);
  observeGazetteers(streams, reading, gazetteers);
  const heading = streamOf(streams, 'heading');
  for (const sentence of reading.sentences) {
    heading.fill(sentence.isHeading ? 2 : 1, sentence.start + MARGIN, sentence.end + MARGIN);
  }
  const kind = DOCUMENT_KINDS.indexOf(reading.facts.docType) + 1;
  streamOf(streams, 'documentKind').fill(kind, MARGIN, reading.text.length + MARGIN);
  return streams;
}
