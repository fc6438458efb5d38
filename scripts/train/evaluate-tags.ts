import type { ExtractedEntity } from '../../src/model/extraction.js';
import type { MentionCandidate } from '../../src/model/mention.js';
import type { EntityType } from '../../src/model/vocabulary.js';
import type { GoldDocument } from '../evaluate/gold-file.js';
import { nameLikeness } from '../evaluate/name-likeness.js';
import { scoreDocument } from '../evaluate/score-document.js';
import { Scores } from '../evaluate/scores.js';
import type { Example } from './examples.js';

/** Entities by the tags alone: names of one type that differ at most in a generic ending are one. No rules, no resolution. */
export function entitiesOf(text: string, mentions: readonly MentionCandidate[]): ExtractedEntity[] {
  const entities: { id: string; type: EntityType; name: string; aliases: string[]; mentions: MentionCandidate[] }[] = [];
  for (const mention of mentions) {
    const name = text.slice(mention.start, mention.end).replace(/[“”"《》\s]/gu, '');
    if (name === '') continue;
    const known = entities.find(
      (entity) =>
        entity.type === mention.type && [entity.name, ...entity.aliases].some((other) => nameLikeness(other, name, mention.type) >= 0.99),
    );
    if (!known) entities.push({ id: `e${entities.length}`, type: mention.type, name, aliases: [], mentions: [mention] });
    else {
      known.mentions.push(mention);
      if (name !== known.name && !known.aliases.includes(name)) known.aliases.push(name);
    }
  }
  return entities;
}

/** Scores tags by the entities they make. */
export function scoreTags(
  documents: readonly GoldDocument[],
  examples: ReadonlyMap<string, Example>,
  tag: (example: Example) => readonly MentionCandidate[],
): Scores {
  const scores = new Scores();
  for (const { name, gold } of documents) {
    const example = examples.get(name) as Example;
    const entities = entitiesOf(example.reading.text, tag(example));
    scores.documents++;
    scoreDocument(name, { ...gold, figures: [], claims: [] }, { entities, figures: [], claims: [] }, scores);
  }
  return scores;
}
