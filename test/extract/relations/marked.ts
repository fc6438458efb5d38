import { documentFromText } from '../../../src/documents/document-from-text.js';
import type { EntityContext } from '../../../src/extract/context.js';
import { entityContext } from '../../../src/extract/entity-context.js';
import { frameOf, type RelationFrame } from '../../../src/extract/relations/frame.js';
import type { RelationRule } from '../../../src/extract/relations/rule.js';
import { loadGazetteers } from '../../../src/gazetteer/load.js';
import type { DocumentFacts } from '../../../src/model/document.js';
import type { Entity } from '../../../src/model/entity.js';
import type { Mention } from '../../../src/model/mention.js';
import type { EntityType } from '../../../src/model/vocabulary.js';
import { readText } from '../../../src/text/read-text.js';

export const gazetteers = loadGazetteers();

const TYPES: Readonly<Record<string, EntityType>> = {
  PL: 'Place',
  PE: 'Person',
  OR: 'Organization',
  PJ: 'Project',
  ZO: 'Zone',
  IN: 'Industry',
  ST: 'Strategy',
  PN: 'Plan',
  DE: 'Designation',
};
const MARK = /\[\[(?<type>[A-Z]{2}):(?<surface>[^[\]|]*)(?:\|(?<name>[^[\]|]*))?\]\]/u;

/**
 * A context from a text with its mentions marked: 加快[[PJ:津潍高铁]]建设, [[PL:德州|德州市]]. Marks do not nest.
 * `implied` are entities without mentions, `PL:德州市`; the place of `facts` is one of them.
 */
export function marked(text: string, facts: Partial<DocumentFacts> = {}, implied: readonly string[] = []): EntityContext {
  const found: { type: EntityType; name: string; start: number; end: number }[] = [];
  let plain = text;
  for (let match = MARK.exec(plain); match; match = MARK.exec(plain)) {
    const { type = '', surface = '', name = surface } = match.groups ?? {};
    found.push({ type: TYPES[type] ?? 'Project', name, start: match.index, end: match.index + surface.length });
    plain = plain.slice(0, match.index) + surface + plain.slice(match.index + match[0].length);
  }
  const reading = readText(documentFromText(plain, { name: 'test', uri: 'test', declared: facts }), gazetteers);
  const mentions = new Map<string, Mention[]>();
  for (const name of [...implied, ...(facts.place ? [`PL:${facts.place}`] : [])]) {
    mentions.set(`${TYPES[name.slice(0, 2)]}:${name.slice(3)}`, []);
  }
  for (const { type, name, ...raw } of found) {
    const span = reading.fromRaw(raw);
    const key = `${type}:${name}`;
    if (span) mentions.set(key, [...(mentions.get(key) ?? []), { ...span, type, name, rule: 'test', confidence: 1 }]);
  }
  const entities = [...mentions].map(([key, of]): Entity => {
    const [type = '', name = ''] = key.split(':');
    return { id: key, type: type as EntityType, name, aliases: [], mentions: of };
  });
  return entityContext(reading, gazetteers, entities);
}

/** What a rule proposes in a frame: `subject PREDICATE object`, with the title of an office; sorted, each once. */
export function proposed(rule: RelationRule, context: EntityContext): string[] {
  const frame: RelationFrame = frameOf(context);
  const claims = [...rule.propose(frame)].map(({ predicate, subject, object, attributes }) =>
    [subject.name, predicate, object.name, ...Object.values(attributes ?? {})].join(' '),
  );
  return [...new Set(claims)].sort();
}
