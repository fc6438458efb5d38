import { loadTenseWeights } from '../../../src/cli/extraction-parts.js';
import { documentFromText } from '../../../src/documents/document-from-text.js';
import type { EntityContext } from '../../../src/extract/context.js';
import { entityContext } from '../../../src/extract/entity-context.js';
import { findFigures } from '../../../src/extract/figures/index.js';
import { unitIndex } from '../../../src/extract/figures/numbers/units.js';
import { loadGazetteers } from '../../../src/gazetteer/load.js';
import type { DocumentFacts } from '../../../src/model/document.js';
import type { Entity } from '../../../src/model/entity.js';
import type { Figure } from '../../../src/model/figure.js';
import type { EntityType } from '../../../src/model/vocabulary.js';
import { readText } from '../../../src/text/read-text.js';

export const gazetteers = loadGazetteers();
export const tense = loadTenseWeights();
export const units = unitIndex(gazetteers.units);

/** The place every test document speaks for; its id is its name. */
export const PLACE = '德州市';
type Named = readonly [EntityType, string];

/** A context over `text`, in which every occurrence of the named entities is a mention. Ids are names. */
export function contextOf(text: string, entities: readonly Named[] = [], facts: Partial<DocumentFacts> = {}): EntityContext {
  const source = documentFromText(text, { name: 'test', uri: 'test' });
  const declared = { place: PLACE, year: 2024, docType: 'work-report' as const, ...facts };
  const reading = readText({ ...source, declared }, gazetteers);
  const all: readonly Named[] = [['Place', PLACE], ...entities];
  return entityContext(
    reading,
    gazetteers,
    all.map(([type, name]) => entity(reading.text, type, name)),
  );
}

function entity(text: string, type: EntityType, name: string): Entity {
  const starts = [...text.matchAll(new RegExp(name, 'gu'))].map((match) => match.index);
  const mentions = starts.map((start) => ({ start, end: start + name.length, type, name, rule: 'test', confidence: 1 }));
  return { id: name, type, name, aliases: [], mentions };
}

export function figuresOf(text: string, entities: readonly Named[] = [], facts: Partial<DocumentFacts> = {}): Figure[] {
  return findFigures(contextOf(text, entities, facts), tense);
}

/** A figure in short: `indicator | measure | comparator | value | unit`, a range as `6~8`. */
export function short({ indicator, measure, comparator, value, upper, unit }: Figure): string {
  return [indicator, measure, comparator, upper === null ? value : `${value}~${upper}`, unit].join(' | ');
}
