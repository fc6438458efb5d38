import type { EntityContext } from '../../src/extract/context.js';
import { entityContext } from '../../src/extract/entity-context.js';
import type { Entity } from '../../src/model/entity.js';
import type { Gazetteers } from '../../src/model/gazetteer.js';
import type { Mention } from '../../src/model/mention.js';
import type { Reading } from '../../src/model/reading.js';
import { bySpan, contains, overlaps, type Span } from '../../src/model/span.js';
import type { EntityType } from '../../src/model/vocabulary.js';
import type { GoldEntity, GoldFile } from './gold-file.js';

/**
 * A context whose entities are the annotators' own, so that figures and relations are measured without the losses
 * of the stages before them. Entity ids are the keys of the gold file.
 */
export function goldContext(reading: Reading, gold: GoldFile, gazetteers: Gazetteers): EntityContext {
  const spans = gold.entities.some((entity) => entity.mentions) ? annotatedSpans(reading, gold) : namedSpans(reading, gold);
  const entities = gold.entities.map((entity) => toEntity(entity, spans.get(entity.k) ?? [], reading.text));
  const context = entityContext(reading, gazetteers, entities);
  const place = gold.document.place;
  const speakingPlace = place ? (context.named('Place', place) ?? entities.find((entity) => entity.name === place) ?? null) : null;
  return { ...context, speakingPlace };
}

function toEntity(entity: GoldEntity, spans: readonly Span[], text: string): Entity {
  const aliases = [...new Set([...(entity.names ?? []), ...(entity.aliases ?? [])])].filter((name) => name !== entity.name);
  const mentions = spans.map(
    (span): Mention => ({ ...span, type: entity.type, name: surfaceName(text, span), rule: 'gold', confidence: 1 }),
  );
  return { id: entity.k, type: entity.type, name: entity.name, aliases: aliases.sort(), mentions: mentions.sort(bySpan) };
}

function surfaceName(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/[“”"《》]/gu, '');
}

function annotatedSpans(reading: Reading, gold: GoldFile): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  for (const entity of gold.entities) {
    const spans = (entity.mentions ?? []).map((span) => reading.fromRaw(span));
    found.set(
      entity.k,
      spans.filter((span) => span !== null),
    );
  }
  return found;
}

/** Where annotators gave names only: every occurrence of every name, a longer name before a shorter one inside it. */
function namedSpans(reading: Reading, gold: GoldFile): Map<string, Span[]> {
  const names = gold.entities.flatMap((entity) =>
    [entity.name, ...(entity.names ?? []), ...(entity.aliases ?? [])].map((name) => ({ name, entity })),
  );
  names.sort((a, b) => b.name.length - a.name.length);
  const found = new Map<string, Span[]>(gold.entities.map((entity) => [entity.k, []]));
  const taken: { span: Span; type: EntityType }[] = [];
  for (const { name, entity } of names) {
    for (const span of occurrences(reading.text, name)) {
      if (taken.some((other) => overlaps(other.span, span) && !mayNest(other, { span, type: entity.type }))) continue;
      taken.push({ span, type: entity.type });
      found.get(entity.k)?.push(span);
    }
  }
  return found;
}

function mayNest(outer: { span: Span; type: EntityType }, inner: { span: Span; type: EntityType }): boolean {
  const nests = outer.type === 'Plan' && (inner.type === 'Strategy' || inner.type === 'Designation');
  return nests && contains(outer.span, inner.span);
}

function* occurrences(text: string, name: string): Iterable<Span> {
  if (name.length < 2) return;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) yield { start: at, end: at + name.length };
}
