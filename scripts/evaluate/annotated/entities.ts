import type { Span } from '../../../src/model/span.js';
import type { EntityType } from '../../../src/model/vocabulary.js';
import type { GoldEntity } from '../gold-file.js';

/** The codes of the mark-up. */
export const ENTITY_CODES: ReadonlyMap<string, EntityType> = new Map([
  ['PL', 'Place'],
  ['PE', 'Person'],
  ['OR', 'Organization'],
  ['PJ', 'Project'],
  ['ZO', 'Zone'],
  ['IN', 'Industry'],
  ['ST', 'Strategy'],
  ['PN', 'Plan'],
  ['DE', 'Designation'],
]);

/** One appearance of an entity: a mark in the text, or a declaration without one. */
export interface Appearance {
  readonly types: readonly EntityType[];
  readonly isOptional: boolean;
  readonly surface: string | null;
  readonly names: readonly string[];
  readonly span: Span | null;
}

interface Collected {
  readonly name: string;
  readonly types: Set<EntityType>;
  readonly names: Set<string>;
  readonly aliases: Set<string>;
  readonly mentions: Span[];
  isOptional: boolean;
}

const WRAPPING = /[“”‘’"《》\s]/gu;
// A surface broken by a blank or by inserted pinyin is what stands there, but nobody's name: 巢 湖   動(dòng)
const BROKEN = /\s|[(（]\p{Script=Latin}/u;

/** The entities of one annotated text: appearances of one name and type are one entity. */
export class AnnotatedEntities {
  readonly #collected: Collected[] = [];

  add({ types, isOptional, surface, names, span }: Appearance): void {
    const name = names[0] ?? (surface ?? '').replace(WRAPPING, '');
    const entity = this.#collected.find((other) => other.name === name && types.some((type) => other.types.has(type))) ?? this.#new(name);
    for (const type of types) entity.types.add(type);
    for (const other of names.slice(1)) entity.names.add(other);
    if (surface !== null && surface !== name && !BROKEN.test(surface)) entity.aliases.add(surface);
    if (span) entity.mentions.push(span);
    if (!isOptional) entity.isOptional = false;
  }

  #new(name: string): Collected {
    const entity = {
      name,
      types: new Set<EntityType>(),
      names: new Set<string>(),
      aliases: new Set<string>(),
      mentions: [],
      isOptional: true,
    };
    this.#collected.push(entity);
    return entity;
  }

  /** The keys of all entities that `reference` may mean: a name, `PJ:name`, or a surface where no name fits. */
  keysOf(reference: string): string[] {
    const [, code, bare] = /^([A-Z]{2}):(.+)$/u.exec(reference) ?? [];
    const type = code === undefined ? undefined : ENTITY_CODES.get(code);
    const wanted = type === undefined ? reference : (bare as string);
    const keys = (has: (entity: Collected) => boolean) =>
      this.#collected.flatMap((entity, at) => ((type === undefined || entity.types.has(type)) && has(entity) ? [`e${at + 1}`] : []));
    const byName = keys((entity) => entity.name === wanted);
    return byName.length > 0 ? byName : keys((entity) => entity.names.has(wanted) || entity.aliases.has(wanted));
  }

  toGold(): GoldEntity[] {
    return this.#collected.map(({ name, types, names, aliases, mentions, isOptional }, at) => {
      const [type, ...others] = [...types] as [EntityType, ...EntityType[]];
      return {
        k: `e${at + 1}`,
        type,
        name,
        mentions,
        ...(others.length > 0 ? { types: [type, ...others] } : {}),
        ...(names.size > 0 ? { names: [...names] } : {}),
        ...(aliases.size > 0 ? { aliases: [...aliases] } : {}),
        ...(isOptional ? { optional: true } : {}),
      };
    });
  }
}
