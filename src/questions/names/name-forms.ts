import type { EntityType } from '../../model/vocabulary.js';
import { loadSchema } from '../../schema/load.js';

const tails = new Map(loadSchema().entities.map((entity) => [entity.name, entity.identity.tails]));

/** What else a name may be written as: with or without the endings that do not tell two names of its type apart. */
export function nameForms(name: string, types: readonly EntityType[]): readonly string[] {
  const forms = new Set<string>();
  for (const tail of types.flatMap((type) => tails.get(type) ?? [])) {
    forms.add(name + tail);
    if (name.endsWith(tail) && name.length - tail.length >= 2) forms.add(name.slice(0, -tail.length));
  }
  forms.delete(name);
  return [...forms];
}
