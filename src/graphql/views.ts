import type { NodeFact } from '../questions/by-id.js';
import type { MentionFact } from '../questions/entity-mentions.js';
import type { Page } from '../questions/page.js';
import type {
  ClaimFact,
  DocumentRecord,
  EntityRecord,
  EvidenceRecord,
  FigureFact,
  IndicatorRecord,
  PassageRecord,
} from '../questions/records.js';
import type { SearchHit } from '../questions/texts/search.js';

/*
 * Records as the types of the API show them: flat, with the name of their type, so that plain fields need no resolver.
 */

export const entityView = ({ id, type, name, aliases, code, documents, mentions }: EntityRecord) => {
  return { __typename: type as string, id, type, name, aliases, code, documentCount: documents, mentionCount: mentions };
};
export const documentView = (document: DocumentRecord) => ({ __typename: 'Document', ...document });
export const passageView = (passage: PassageRecord, documentId: string) => ({ __typename: 'Passage', ...passage, documentId });

export function claimView(fact: ClaimFact) {
  const { id, predicate, basis, confidence, rule } = fact.claim;
  const attributes = () => Object.entries(fact.claim.attributes).map(([name, value]) => ({ name, value: String(value) }));
  return { __typename: 'Claim', id, predicate, basis, confidence, rule, attributes, fact };
}

export function figureView(fact: FigureFact) {
  const { year, years } = fact.figure;
  const { name: canonicalIndicator, lowerIsBetter } = fact.indicator;
  const fromYear = year === null || years === null ? null : year - years + 1;
  return {
    __typename: 'Figure',
    ...fact.figure,
    fromYear,
    canonicalIndicator,
    lowerIsBetter,
    scope: fact.scope && entityView(fact.scope),
    fact,
  };
}

export const indicatorView = (indicator: IndicatorRecord) => ({ __typename: 'Indicator', ...indicator });

export function evidenceView(evidence: EvidenceRecord) {
  const { passage, documentId, start, end } = evidence;
  return { sentence: passage.text, headings: passage.headings, start, end, documentId, passage: passageView(passage, documentId) };
}

/** A mention's evidence is its whole sentence; the spans within are the name itself. */
export function mentionView({ passage, documentId, starts, ends }: MentionFact) {
  const evidence = evidenceView({ documentId, passage, start: passage.start, end: passage.end });
  return { evidence, spans: starts.map((start, index) => ({ start, end: ends[index] ?? start })) };
}

export type EntityView = ReturnType<typeof entityView>;
export type DocumentView = ReturnType<typeof documentView>;
export type PassageView = ReturnType<typeof passageView>;
export type ClaimView = ReturnType<typeof claimView>;
export type IndicatorView = ReturnType<typeof indicatorView>;
export type FigureView = ReturnType<typeof figureView>;
export type EvidenceView = ReturnType<typeof evidenceView>;

export function nodeView(fact: NodeFact) {
  switch (fact.kind) {
    case 'entity':
      return entityView(fact.value);
    case 'document':
      return documentView(fact.value);
    case 'passage':
      return passageView(fact.value.passage, fact.value.documentId);
    case 'figure':
      return figureView(fact.value);
    case 'indicator':
      return indicatorView(fact.value);
    case 'claim':
      return claimView(fact.value);
  }
}

/** The same page with every node shown as `view` shows it. */
export function mapPage<T, View>(page: Page<T>, view: (node: T) => View): Page<View> {
  return { items: page.items.map(({ cursor, node }) => ({ cursor, node: view(node) })), hasNextPage: page.hasNextPage };
}

export function searchHitView({ entity, passage, score, text, highlights }: SearchHit) {
  return {
    id: entity?.id ?? passage?.passage.id,
    entity: entity && entityView(entity),
    passage: passage && passageView(passage.passage, passage.documentId),
    score,
    text,
    highlights,
  };
}
