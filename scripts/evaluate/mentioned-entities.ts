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
export function mentionedEntities(mentions: readonly Mention[], text: string, place: string | null): MentionedEntity[] {
  const entities = new Map<string, { entity: MentionedEntity; aliases: Set<string> }>();
  const add = (type: EntityType, name: string, surface: string) => {
    const id = `${type}:${comparedName(name, type)}`;
    const known = entities.get(id) ?? { entity: { id, type, name, aliases: [] }, aliases: new Set() };
    entities.set(id, known);
    if (surface !== known.entity.name) known.aliases.add(surface);
  };
  if (place !== null) add('Place', place, place);
  for (const { type, name, start, end } of mentions) add(type, name, text.slice(start, end));
  return [...entities.values()].map(({ entity, aliases }) => ({ ...entity, aliases: [...aliases] }));
}
