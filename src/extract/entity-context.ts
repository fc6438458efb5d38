import type { Entity } from '../model/entity.js';
import type { Gazetteers } from '../model/gazetteer.js';
import type { Reading } from '../model/reading.js';
import { bySpan } from '../model/span.js';
import type { EntityType } from '../model/vocabulary.js';
import type { EntityContext } from './context.js';

/** Makes the entities of a reading ready to be asked for, by name, by id and in text order. */
export function entityContext(reading: Reading, gazetteers: Gazetteers, entities: readonly Entity[]): EntityContext {
  const ids = new Map(entities.map((entity) => [entity.id, entity]));
  const names = new Map<string, Entity>();
  for (const entity of entities) {
    // A name wins over another entity's alias, the first entity over a later one.
    for (const alias of entity.aliases) if (!names.has(`${entity.type}:${alias}`)) names.set(`${entity.type}:${alias}`, entity);
  }
  for (const entity of [...entities].reverse()) names.set(`${entity.type}:${entity.name}`, entity);
  const named = (type: EntityType, name: string) => names.get(`${type}:${name}`);
  const mentions = entities.flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity }))).sort(bySpan);
  const { place } = reading.facts;
  return {
    reading,
    gazetteers,
    entities,
    mentions,
    speakingPlace: place === null ? null : (named('Place', place) ?? null),
    named,
    byId: (id) => ids.get(id),
  };
}
