import { ZhengtuError } from '../../../model/errors.js';

/** What the features of a sentence say of its tense, in log-odds; above 0 speaks for targets, below for results. */
export interface TenseWeights {
  /** What a sentence without any feature starts from. */
  readonly bias: number;
  readonly byFeature: ReadonlyMap<string, number>;
}

/** Reads lines of a feature and its log-odds with a tab between, `bias` among them. Throws CONFIGURATION. */
export function readTenseWeights(source: string): TenseWeights {
  const byFeature = new Map<string, number>();
  for (const line of source.split('\n')) {
    if (line === '') continue;
    const [feature = '', odds = ''] = line.split('\t');
    if (odds === '' || !Number.isFinite(Number(odds)))
      throw new ZhengtuError('CONFIGURATION', `Weights of tenses: no number in “${line}”.`);
    byFeature.set(feature, Number(odds));
  }
  const bias = byFeature.get('bias');
  if (bias === undefined) throw new ZhengtuError('CONFIGURATION', 'Weights of tenses: no bias.');
  byFeature.delete('bias');
  return { bias, byFeature };
}
