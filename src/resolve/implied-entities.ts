import type { MentionContext } from '../extract/context.js';
import type { Entity } from '../model/entity.js';
import type { EntityType } from '../model/vocabulary.js';

export interface ImpliedEntity {
  readonly type: EntityType;
  readonly name: string;
}

const NAMED_AFTER_PLACES: ReadonlySet<EntityType> = new Set(['Zone', 'Project', 'Organization']);

/** The places that names begin with: 沈阳浑南科技城 tells of 沈阳市. */
export function impliedEntities(entities: readonly Entity[], { gazetteers, reading }: MentionContext): ImpliedEntity[] {
  const found = new Map<string, ImpliedEntity>();
  for (const entity of entities) {
    if (!NAMED_AFTER_PLACES.has(entity.type)) continue;
    const hit = gazetteers.places.all(entity.name, 0, entity.name.length).find(({ start, term }) => start === 0 && term.code !== null);
    const division = hit && gazetteers.divisions.resolve(hit.term.surface, reading.facts.place);
    if (division && division.level !== 'country') found.set(division.name, { type: 'Place', name: division.name });
  }
  return [...found.values()];
}
