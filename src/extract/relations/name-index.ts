import type { Entity } from '../../model/entity.js';
import type { EntityType } from '../../model/vocabulary.js';

/** An entity whose name stands inside another name. */
export interface NameHit {
  readonly entity: Entity;
  /** Where in the name, in code units. */
  readonly at: number;
  readonly length: number;
}

const TAILS: Partial<Record<EntityType, RegExp>> = {
  Place: /(?:特别行政区|自治区|自治州|自治县|地区|省|市|县|区|州|盟|旗|镇|乡|村)$/u,
  Organization: /(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|公司|股份|科技)$/u,
  Industry: /(?:产业集群|产业链|全产业链|产业|行业|业|经济)$/u,
  Strategy: /(?:重大国家战略|国家重大战略|重大战略|国家战略|发展战略|战略|建设)$/u,
  Designation: /(?:建设)$/u,
};

/** Finds the entities of one type by their names, short names and aliases inside longer names. */
export class NameIndex {
  readonly #bySurface = new Map<string, Entity>();
  /** The longest surface that begins with these two characters. */
  readonly #longest = new Map<string, number>();

  constructor(entities: Iterable<Entity>, type: EntityType) {
    const tail = TAILS[type];
    for (const entity of entities) {
      if (entity.type !== type) continue;
      for (const name of [entity.name, ...entity.aliases]) {
        this.#add(name, entity);
        if (tail) this.#add(name.replace(tail, ''), entity);
      }
    }
  }

  #add(surface: string, entity: Entity): void {
    if (surface.length < 2 || this.#bySurface.has(surface)) return;
    this.#bySurface.set(surface, entity);
    const start = surface.slice(0, 2);
    this.#longest.set(start, Math.max(this.#longest.get(start) ?? 0, surface.length));
  }

  /** The longest hit at each place of `name`, `self` left out; at most one for each entity. */
  inside(name: string, self: Entity | null = null): NameHit[] {
    const hits: NameHit[] = [];
    const seen = new Set<Entity>();
    for (let at = 0; at < name.length - 1; at++) {
      const longest = this.#longest.get(name.slice(at, at + 2)) ?? 0;
      for (let length = Math.min(longest, name.length - at); length >= 2; length--) {
        const entity = this.#bySurface.get(name.slice(at, at + length));
        if (!entity || entity === self) continue;
        if (!seen.has(entity)) hits.push({ entity, at, length });
        seen.add(entity);
        at += length - 1;
        break;
      }
    }
    return hits;
  }
}
