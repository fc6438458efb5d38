import type { ExtractedEntity } from '../../src/model/extraction.js';
import type { MentionCandidate } from '../../src/model/mention.js';
import type { Reading } from '../../src/model/reading.js';
import type { EntityType } from '../../src/model/vocabulary.js';
import type { GoldDocument } from '../evaluate/gold-file.js';
import { nameLikeness } from '../evaluate/name-likeness.js';
import { scoreDocument } from '../evaluate/score-document.js';
import { Scores } from '../evaluate/scores.js';

/** Entities by the tags alone: names of one type that differ at most in a generic ending are one. No rules, no resolution. */
function entitiesOf(text: string, mentions: readonly MentionCandidate[]): ExtractedEntity[] {
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
  readingOf: (document: GoldDocument) => Reading,
  tag: (document: GoldDocument) => readonly MentionCandidate[],
): Scores {
  const scores = new Scores();
  for (const document of documents) {
    const entities = entitiesOf(readingOf(document).text, tag(document));
    scores.documents++;
    scoreDocument(document.name, { ...document.gold, figures: [], claims: [] }, { entities, figures: [], claims: [] }, scores);
  }
  return scores;
}
