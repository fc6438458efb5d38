import type { Claim } from '../model/claim.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceDocument } from '../model/document.js';
import type { Entity } from '../model/entity.js';
import type { ExtractedClaim, ExtractedEntity, ExtractedFigure, ExtractedIndicator, Extraction } from '../model/extraction.js';
import type { Figure } from '../model/figure.js';
import type { Reading } from '../model/reading.js';
import { claimId } from '../resolve/claim-id.js';
import { contentId } from '../resolve/identity.js';
import { indicatorOf, indicatorsOf, type KnownIndicators } from '../resolve/indicators.js';

/** A document is its text: the same text under two names is one document. */
export function documentId(source: SourceDocument): string {
  return `document-${source.hash.slice(0, 16)}`;
}

interface Found {
  readonly entities: readonly Entity[];
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
}

/** Turns what was found in the cleaned text into the output contract, with offsets in the raw text. */
export function extractionOf(reading: Reading, { entities, figures, claims }: Found, known: KnownIndicators): Extraction {
  const { source, facts } = reading;
  const id = documentId(source);
  const counted = figures.map((figure) => indicatorOf(figure, known));
  return {
    document: { id, name: source.name, uri: source.uri, hash: source.hash, ...facts },
    entities: entities.map((entity) => extractedEntity(entity, reading)),
    indicators: indicatorsOf(counted),
    figures: unique(figures.map((figure, index) => extractedFigure(figure, counted[index] as ExtractedIndicator, id, reading))),
    claims: unique(claims.map((claim) => extractedClaim(claim, id, reading))),
    diagnostics: diagnosticsOf(reading),
  };
}

function extractedEntity({ mentions, ...entity }: Entity, reading: Reading): ExtractedEntity {
  return { ...entity, mentions: mentions.map((mention) => reading.toRaw(mention)) };
}

function extractedFigure(
  { quantity, ...figure }: Figure,
  { id: indicatorId }: ExtractedIndicator,
  document: string,
  reading: Reading,
): ExtractedFigure {
  const { indicator, measure, value, unit, status, year, scope } = figure;
  const evidence = reading.toRaw(figure.evidence);
  const id = contentId('figure', document, indicator, measure, value, unit, status, year, scope, reading.toRaw(quantity).start);
  return { id, ...figure, indicatorId, evidence };
}

function extractedClaim(claim: Claim, document: string, reading: Reading): ExtractedClaim {
  const said = { ...claim, evidence: reading.toRaw(claim.evidence) };
  return { id: claimId(document, said), ...said };
}

function unique<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function diagnosticsOf(reading: Reading): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (reading.facts.place === null) {
    found.push({
      code: 'document/no-place',
      message: 'The text does not tell which place it speaks for; sentences without a subject yield no claim.',
      span: null,
    });
  }
  if (reading.facts.year === null) {
    found.push({
      code: 'document/no-year',
      message: 'The text does not tell which year it speaks of; figures without a year of their own have none.',
      span: null,
    });
  }
  return found;
}
