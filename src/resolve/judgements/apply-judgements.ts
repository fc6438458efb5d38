import type { ExtractedClaim, ExtractedEntity, ExtractedFigure, Extraction } from '../../model/extraction.js';
import { BASES } from '../../model/vocabulary.js';
import { claimId } from '../claim-id.js';
import { contentId } from '../identity.js';
import { canonicalJson } from './judgement-id.js';
import type { Decisions } from './judgements.js';
import { uniteEntities } from './unite-entities.js';

/**
 * The extraction as judgements leave it: merged entities are one, with the names of all; rejected claims are gone, accepted ones
 * certain. Splits and facts of the document have their effect earlier, while the text is read.
 */
export function applyJudgements(extraction: Extraction, decisions: Decisions): Extraction {
  const { id: document } = extraction.document;
  return {
    ...extraction,
    entities: mergedEntities(extraction.entities, decisions),
    figures: movedFigures(extraction.figures, decisions),
    claims: judgedClaims(extraction.claims, document, decisions),
  };
}

function mergedEntities(entities: readonly ExtractedEntity[], { merges }: Decisions): ExtractedEntity[] {
  const called = entities.map((entity): ExtractedEntity => {
    const target = merges.target(entity.id);
    if (target === null) return entity;
    const { code: _, apartFrom: __, ...own } = entity;
    const names = [entity.name, ...entity.aliases];
    return { ...own, ...target, aliases: names.filter((name) => name !== target.name).sort() };
  });
  // What the text itself calls by the id has the say about the name.
  const ownFirst = called.filter((entity, at) => entity.id === entities[at]?.id);
  return uniteEntities(called, new Map(ownFirst.map((entity) => [entity.id, entity.name])));
}

function movedFigures(figures: readonly ExtractedFigure[], { merges }: Decisions): ExtractedFigure[] {
  const said = new Map<string, { readonly hasMoved: boolean }>();
  return figures.flatMap((figure) => {
    const scope = figure.scope === null ? null : merges.canonical(figure.scope);
    const hasMoved = scope !== figure.scope;
    const now = hasMoved ? { ...figure, id: contentId('figure', figure.id, scope), scope } : figure;
    // Two figures that differed in nothing but what they are of are one now.
    const key = canonicalJson({ ...now, id: null, rule: null, confidence: null });
    const before = said.get(key);
    said.set(key, { hasMoved });
    return before && (hasMoved || before.hasMoved) ? [] : [now];
  });
}

function judgedClaims(claims: readonly ExtractedClaim[], document: string, decisions: Decisions): ExtractedClaim[] {
  const { merges, verdicts } = decisions;
  const kept = new Map<string, ExtractedClaim>();
  for (const claim of claims) {
    const verdict = verdicts.on(claim, document);
    if (verdict?.kind === 'reject') continue;
    const ends = { subject: merges.canonical(claim.subject), object: merges.canonical(claim.object) };
    if (ends.subject === ends.object && claim.subject !== claim.object) continue;
    const told = { ...claim, ...ends, confidence: verdict ? 1 : claim.confidence };
    const named = { ...told, id: claimId(document, told) };
    kept.set(named.id, stronger(kept.get(named.id), named));
  }
  return [...kept.values()];
}

/** Of two claims that say the same now, the better founded; of equal ones the first. */
function stronger(first: ExtractedClaim | undefined, second: ExtractedClaim): ExtractedClaim {
  if (first === undefined) return second;
  const better = BASES.indexOf(first.basis) - BASES.indexOf(second.basis) || second.confidence - first.confidence;
  return better > 0 ? second : first;
}
