import type { ClaimBrief } from '../../src/web/explorer/parts/claims.ts';
import type { Evidence } from '../../src/web/explorer/parts/evidence.ts';
import type { FigureBrief } from '../../src/web/explorer/parts/figures.ts';

/** Evidence of the explorer, made by hand; what is not said does not matter to a test. */
export function evidence(given: Partial<Evidence> = {}): Evidence {
  return {
    sentence: '新建学校三所。',
    quote: '学校三所',
    start: 2,
    end: 6,
    headings: [],
    passage: { id: 'passage-1' },
    document: { id: 'document-1', name: 'a.txt', title: '甲县报告', place: '甲县', year: 2022, publishedOn: null, speaker: null },
    ...given,
  };
}

export function figure(given: Partial<FigureBrief> = {}): FigureBrief {
  return {
    id: 'figure-1',
    indicator: '地区生产总值',
    canonicalIndicator: '地区生产总值',
    normalized: { value: 100, unit: '亿元' },
    lowerIsBetter: false,
    isDecline: false,
    comparator: 'EXACTLY',
    measure: 'LEVEL',
    value: 100,
    upper: null,
    unit: '亿元',
    status: 'RESULT',
    year: 2022,
    confidence: 0.9,
    rule: 'figure/before',
    scope: { __typename: 'Place', id: 'place-1', name: '甲县' },
    evidence: evidence(),
    ...given,
  };
}

const end = (id: string) => ({ __typename: 'Place', id, name: id });

export function claim(id: string, subject: string, predicate: string, object: string, given: Partial<ClaimBrief> = {}): ClaimBrief {
  return {
    id,
    predicate,
    basis: 'STATED',
    confidence: 0.8,
    rule: 'wording/actor',
    attributes: [],
    subject: end(subject),
    object: end(object),
    evidence: evidence(),
    ...given,
  };
}
