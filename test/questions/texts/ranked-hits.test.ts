import { describe, expect, it } from 'vitest';
import type { GraphReader } from '../../../src/questions/reader.js';
import { MOST_HITS, rankedHits } from '../../../src/questions/texts/ranked-hits.js';
import { wordingRadar } from '../../../src/questions/texts/wording-radar.js';

/** A reader whose texts hold each term so many times, the best first. */
function holding(counts: Readonly<Record<string, number>>): GraphReader {
  const ids = (term: string) => Array.from({ length: counts[term] ?? 0 }, (_, at) => ({ id: `p-${at}`, score: 1 / (at + 2) }));
  return {
    read: async <Row>() => [] as Row[],
    searchText: async (index, term, limit) => (index === 'passage' ? ids(term).slice(0, limit) : []),
  };
}

describe('what holds all words', () => {
  it('is what every list has, by the sum of scores', async () => {
    const { hits, isCut } = await rankedHits(holding({ 甲乙: 5, 丙丁: 3 }), ['甲乙', '丙丁'], ['entity', 'passage']);
    expect(hits.map(({ id }) => id)).toEqual(['p-0', 'p-1', 'p-2']);
    expect(hits[0]?.score).toBeCloseTo(1);
    expect(isCut).toBe(false);
  });

  it('asks for no more than are wanted where one word is sought', async () => {
    expect((await rankedHits(holding({ 甲乙: 50 }), ['甲乙'], ['passage'], 7)).hits).toHaveLength(7);
  });

  it('says where a word stands in more texts than are looked through', async () => {
    const common = holding({ 发展: MOST_HITS + 5, 甲乙: 3 });
    expect((await rankedHits(common, ['发展'], ['passage'])).isCut).toBe(true);
    const both = await rankedHits(common, ['甲乙', '发展'], ['passage'], 2);
    expect(both).toMatchObject({ isCut: true, hits: [{ id: 'p-0' }, { id: 'p-1' }] });
    expect((await wordingRadar(common, { phrase: '发展' })).isCut).toBe(true);
    expect((await wordingRadar(common, { phrase: '甲乙' })).isCut).toBe(false);
  });
});
