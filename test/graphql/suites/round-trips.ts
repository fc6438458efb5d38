import { describe, expect, it } from 'vitest';
import type { Api } from '../../support/api.js';

/** Fields within fields, each with its most reads; the width of a list must not count. */
const QUERIES: readonly (readonly [name: string, query: string, most: number])[] = [
  [
    'claims of claims',
    `query($n: Int!) { places(first: $n) { totalCount edges { node { claims(first: 3) { totalCount edges { node {
      subject { claims(first: 2) { edges { node { object { name } evidence { quote uri document { title } } } } } }
      evidence { quote document { title } } } } } } } } }`,
    8,
  ],
  [
    'everything about every entity',
    `query($n: Int!) { places(first: $n) { edges { node { mentions { totalCount edges { node { evidence { quote } } } }
      figures { totalCount edges { node { evidence { quote } } } } neighbours { totalCount edges { node { entity { name documents { title } } } } }
      documents { title } evidence { quote document { title } } } } } }`,
    13,
  ],
  [
    'linkage',
    `query($n: Int!) { linkage(strategy: "京津冀协同发展", first: $n, place: "保定", includeBelow: true) { links { totalCount edges { node {
      entity { name } claims { evidence { quote document { title } } } actors { subject { name } evidence { quote } } locations { object { name } } } } } } }`,
    12,
  ],
  [
    'documents with all their parts',
    `query($n: Int!) { documents(first: $n) { totalCount edges { node { text passages { totalCount edges { node { text } } }
      claims { totalCount edges { node { evidence { quote } } } } figures { totalCount edges { node { scope { name } } } } entities { entity { name } } } } } }`,
    11,
  ],
];

export function roundTrips(api: () => Api): void {
  describe('round trips', () => {
    it.each(QUERIES)('%s', async (_name, query, most) => {
      const narrow = await api().ask(query, { n: 1 });
      const wide = await api().ask(query, { n: 50 });
      expect(wide.errors).toEqual([]);
      expect(wide.reads).toBeLessThanOrEqual(most);
      expect(wide.reads).toBeLessThanOrEqual(narrow.reads + 1);
    });
  });
}
