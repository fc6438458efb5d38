import type { Mention } from '../../src/model/mention.js';
import type { EntityType } from '../../src/model/vocabulary.js';
import { comparedName } from './name-likeness.js';

export interface MentionedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The mentions of a document as entities, one for each type and name but for marks and endings; no resolution beyond that. */
export function mentionedEntities(mentions: readonly Mention[], place: string | null): MentionedEntity[] {
  const entities = new Map<string, MentionedEntity>();
  const add = (type: EntityType, name: string) => {
    const id = `${type}:${comparedName(name, type)}`;
    if (!entities.has(id)) entities.set(id, { id, type, name, aliases: [] });
  };
  if (place !== null) add('Place', place);
  for (const { type, name } of mentions) add(type, name);
  return [...entities.values()];
}
