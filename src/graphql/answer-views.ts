import type { PromiseRow, ScoreCard } from '../questions/figures/promises.js';
import type { FigureChange, TargetDiff } from '../questions/figures/target-diff.js';
import type { WordedPromise } from '../questions/figures/worded-promises.js';
import type { OfficeHolder, OfficeHolders } from '../questions/office-holders.js';
import type { Lifeline } from '../questions/projects/lifeline.js';
import type { SourceFilter } from '../questions/source-filter.js';
import type { MatrixCell } from '../questions/strategies/linkage-matrix.js';
import type { Comparison } from '../questions/texts/compare-documents.js';
import type { RadarSighting, WordingRadar } from '../questions/texts/wording-radar.js';
import { claimView, documentView, entityView, evidenceView, figureView, mentionView } from './views.js';

/*
 * Answers of questions as the types of the API show them.
 */

function figureChangeView({ before, after, mention, ...change }: FigureChange) {
  return { ...change, before: before && figureView(before), after: after && figureView(after), mention: mention && evidenceView(mention) };
}

export function targetDiffView({ from, to, changes }: TargetDiff) {
  return { from: from.map(documentView), to: to.map(documentView), changes: changes.map(figureChangeView) };
}

function promiseView({ target, result, mention, ...row }: PromiseRow) {
  return { ...row, target: figureView(target), result: result && figureView(result), mention: mention && evidenceView(mention) };
}

export function wordedView({ evidence, result, ...row }: WordedPromise) {
  return { ...row, evidence: evidenceView(evidence), result: result && figureView(result) };
}

export function scoreCardView({ place, year, targetDocuments, resultDocuments, rows, worded }: ScoreCard) {
  const counts = new Map<PromiseRow['verdict'], number>();
  for (const { verdict } of rows) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const byVerdict = [...counts].map(([verdict, count]) => ({ verdict, count }));
  const documents = { targetDocuments: targetDocuments.map(documentView), resultDocuments: resultDocuments.map(documentView) };
  return { place, year, ...documents, byVerdict, rows: rows.map(promiseView), worded };
}

export function lifelineView({ project, entries, perhaps, ...rest }: Lifeline) {
  const shown = entries.map(({ document, claims, figures, mentions, builders, places, ...entry }) => ({
    ...entry,
    document: documentView(document),
    claims: claims.map(claimView),
    figures: figures.map(figureView),
    mentions: mentions.map(mentionView),
    builders: builders.map(entityView),
    places: places.map(entityView),
  }));
  const alike = perhaps.map(({ project: other, ...why }) => ({ ...why, project: entityView(other) }));
  return { project: entityView(project), entries: shown, perhaps: alike, ...rest };
}

function holderView({ person, claims, ...rest }: OfficeHolder) {
  return { person: entityView(person), claims: claims.map(claimView), ...rest };
}

export function officeHoldersView({ of, holders, current, lastKnown, reports, ...rest }: OfficeHolders) {
  const shown = { holders: holders.map(holderView), current: current.map(holderView), lastKnown: lastKnown.map(holderView) };
  return { of: entityView(of), ...shown, reports: reports.map(documentView), ...rest };
}

export function matrixCellView({ strategy, place, claims, documents, confidence, claim }: MatrixCell, source: SourceFilter) {
  return { source, strategyId: strategy, place, claimCount: claims, documentCount: documents, confidence, claimId: claim };
}

function sightingView({ passage, document }: RadarSighting) {
  return evidenceView({ documentId: document.id, passage, start: passage.start, end: passage.end });
}

export function radarView({ first, last, ...radar }: WordingRadar) {
  return { ...radar, first: first && sightingView(first), last: last && sightingView(last) };
}

export function comparisonView(comparison: Comparison) {
  const { left, right, common, onlyLeft, onlyRight, inWordsOfLeft, inWordsOfRight, targets, results } = comparison;
  return {
    left: documentView(left),
    right: documentView(right),
    common: common.map(entityView),
    onlyLeft: onlyLeft.map(entityView),
    onlyRight: onlyRight.map(entityView),
    inWordsOfLeft: inWordsOfLeft.map(entityView),
    inWordsOfRight: inWordsOfRight.map(entityView),
    targets: targets.map(figureChangeView),
    results: results.map(figureChangeView),
  };
}
