import { ZhengtuError } from '../model/errors.js';
import type { ExtractedEntity, GraphDocument } from '../model/extraction.js';
import type { GraphParameters, GraphValue } from '../model/graph-store.js';
import { PassageIndex } from './passage-index.js';

/** A property that is null is no property; both engines agree on leaving it out. */
function known(properties: Readonly<Record<string, GraphValue>>): GraphParameters {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

/** Throws INTERNAL where ids repeat, or where a claim or figure is about an entity the document does not have. */
export function assertWhole({ extraction, passages }: GraphDocument): void {
  const fail = (what: string): never => {
    throw new ZhengtuError('INTERNAL', `Document ${extraction.document.uri}: ${what}.`);
  };
  const entities = new Set(extraction.entities.map((entity) => entity.id));
  for (const [kind, items] of Object.entries({
    entity: extraction.entities,
    indicator: extraction.indicators,
    figure: extraction.figures,
    claim: extraction.claims,
    passage: passages,
  })) {
    const ids = new Set<string>();
    for (const { id } of items) if (ids.size === ids.add(id).size) fail(`the ${kind} ${id} is there twice`);
  }
  for (const { id, subject, object } of extraction.claims) {
    if (!entities.has(subject) || !entities.has(object)) fail(`claim ${id} links an entity that is not there`);
  }
  for (const { id, scope } of extraction.figures)
    if (scope !== null && !entities.has(scope)) fail(`figure ${id} is of an entity that is not there`);
  const indicators = new Set(extraction.indicators.map(({ id }) => id));
  for (const { id, indicatorId } of extraction.figures)
    if (!indicators.has(indicatorId)) fail(`figure ${id} counts an indicator that is not there`);
}

/** Properties of the Document node beside its sources. */
export function documentProperties(document: GraphDocument): GraphParameters {
  const { extraction, raw, fingerprint, passages, judgements = null, readAs = null } = document;
  const { id, hash, title, docType, place, publishedOn, year, speaker } = extraction.document;
  return known({
    ...{ id, hash, fingerprint, title, docType, place, publishedOn, year, speaker, raw, judgements, readAs },
    date: publishedOn ?? year?.toString() ?? '',
    passages: passages.length,
    entities: extraction.entities.length,
    figures: extraction.figures.length,
    claims: extraction.claims.length,
    diagnostics: extraction.diagnostics.map((diagnostic) => JSON.stringify(diagnostic)),
  });
}

export function passageRows({ passages }: GraphDocument): GraphParameters[] {
  return passages.map((passage) => {
    const { id, ordinal, start, end, text, isHeading, headings, tense } = passage;
    return { id, ordinal, start, end, text, isHeading, headings, tense };
  });
}

/** How a document names an entity. */
export function entityRow({ id, name, aliases, code, mentions }: ExtractedEntity): GraphParameters {
  const others = [...new Set(aliases)].filter((alias) => alias !== name).sort();
  return known({ id, name, aliases: others, code: code ?? null, mentions: mentions.length });
}

/** One row for each passage and entity that meet, with all places where they do. */
export function mentionRows({ extraction, passages }: GraphDocument): GraphParameters[] {
  const index = new PassageIndex(passages, extraction.document.uri);
  const rows = new Map<string, { passage: string; entity: string; starts: number[]; ends: number[] }>();
  for (const { id: entity, mentions } of extraction.entities) {
    for (const mention of [...mentions].sort((a, b) => a.start - b.start || a.end - b.end)) {
      const passage = index.at(mention);
      const key = `${passage} ${entity}`;
      const row = rows.get(key) ?? { passage, entity, starts: [], ends: [] };
      row.starts.push(mention.start);
      row.ends.push(mention.end);
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}

/** How a document gives figures of an indicator. */
export function indicatorRows({ extraction }: GraphDocument): GraphParameters[] {
  const counts = new Map<string, number>();
  for (const { indicatorId } of extraction.figures) counts.set(indicatorId, (counts.get(indicatorId) ?? 0) + 1);
  return extraction.indicators.map(({ id, name, aliases, unit, lowerIsBetter, isVague }) =>
    known({ id, name, aliases, unit, lowerIsBetter, isVague, figures: counts.get(id) ?? 0 }),
  );
}

export function figureRows({ extraction, passages }: GraphDocument): GraphParameters[] {
  const index = new PassageIndex(passages, extraction.document.uri);
  return extraction.figures.map(({ evidence, scope: _, ...stated }) =>
    known({ ...stated, passage: index.at(evidence), start: evidence.start, end: evidence.end }),
  );
}

export function scopeRows({ extraction }: GraphDocument): GraphParameters[] {
  return extraction.figures.flatMap(({ id, scope }) => (scope === null ? [] : [{ id, scope }]));
}

export function claimRows({ extraction, passages }: GraphDocument): GraphParameters[] {
  const index = new PassageIndex(passages, extraction.document.uri);
  return extraction.claims.map(({ attributes: _, evidence, ...said }) => ({
    ...said,
    passage: index.at(evidence),
    start: evidence.start,
    end: evidence.end,
  }));
}

export function attributeRows({ extraction }: GraphDocument): GraphParameters[] {
  return extraction.claims.flatMap(({ id, attributes }) => (Object.keys(attributes).length === 0 ? [] : [{ id, attributes }]));
}
