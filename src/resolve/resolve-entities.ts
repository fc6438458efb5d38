import type { MentionContext } from '../extract/context.js';
import type { Entity } from '../model/entity.js';
import type { Gazetteers } from '../model/gazetteer.js';
import type { Mention } from '../model/mention.js';
import type { EntityType } from '../model/vocabulary.js';
import type { EntityDefinition, Schema } from '../schema/load.js';
import { fullName } from './full-name.js';
import { apartId, identify, identityKey } from './identity.js';
import { impliedEntities } from './implied-entities.js';
import { NO_SPLITS, type Splits } from './judgements/splits.js';
import { uniteEntities } from './judgements/unite-entities.js';
import { mergeShortNames, type NameGroup } from './name-groups.js';
import { oneTypePerName } from './one-type.js';
import { knownPlace } from './place-name.js';

/**
 * 归一 — turns the mentions of a document into its entities, with ids that are the same in every document.
 * The place the document speaks for and what names tell (德州 in 德州高新区) are entities too, without mentions.
 * `splits`: names that judgements keep apart.
 */
export function resolveEntities(mentions: readonly Mention[], context: MentionContext, schema: Schema, splits = NO_SPLITS): Entity[] {
  const resolver = new Resolver(context, schema, splits);
  for (const mention of oneTypePerName(mentions)) resolver.add(mention.type, mention.name, mention);
  const { place } = context.reading.facts;
  if (place !== null) resolver.add('Place', place, null);
  for (const implied of impliedEntities(resolver.entities(), context)) resolver.add(implied.type, implied.name, null);
  return resolver.entities();
}

class Resolver {
  private readonly groups = new Map<string, NameGroup>();
  /** A text names the same thing again and again: groups by the type and name they were asked for with. */
  private readonly groupsAsked = new Map<string, NameGroup>();
  private readonly ids = new Map<string, string>();
  /** What groups came to when they were last asked; most take nothing in after that. */
  private readonly known = new Map<NameGroup, Entity>();
  private readonly definitions: ReadonlyMap<string, EntityDefinition>;
  private readonly placeKey: string | null;
  private readonly home: readonly string[];

  constructor(
    private readonly context: MentionContext,
    schema: Schema,
    private readonly splits: Splits,
  ) {
    this.definitions = new Map(schema.entities.map((definition) => [definition.name, definition]));
    const { place } = context.reading.facts;
    this.placeKey = place === null ? null : (knownPlace(place, null, context.gazetteers).code ?? place);
    this.home = place === null ? [] : namesAround(place, context.gazetteers);
  }

  add(type: EntityType, name: string, mention: Mention | null): void {
    const definition = this.definitions.get(type);
    if (!definition) throw new Error(`no definition of ${type}`);
    const asked = `${type}:${name}`;
    const group = this.groupsAsked.get(asked) ?? this.groupOf(definition, name);
    this.groupsAsked.set(asked, group);
    this.known.delete(group);
    group.names.set(name, (group.names.get(name) ?? 0) + 1);
    if (mention) group.mentions.push(mention);
  }

  private groupOf(definition: EntityDefinition, name: string): NameGroup {
    const meant = this.meant(definition.name as EntityType, name);
    const key = meant.code ?? identityKey(definition, meant.name, this.context.gazetteers);
    const at = `${definition.name}:${key}`;
    const canonical = meant.isCanonical ? meant.name : null;
    const group = this.groups.get(at) ?? { definition, key, code: meant.code, canonical, names: new Map(), mentions: [] };
    this.groups.set(at, group);
    return group;
  }

  private meant(type: EntityType, name: string): { name: string; code: string | null; isCanonical: boolean } {
    const { gazetteers, reading } = this.context;
    if (type === 'Place') return { ...knownPlace(name, reading.facts.place, gazetteers), isCanonical: true };
    const matcher = type === 'Strategy' ? gazetteers.strategies : type === 'Industry' ? gazetteers.industries : null;
    const term = matcher?.get(name)[0];
    if (term) return { name: term.canonical, code: null, isCanonical: true };
    return { name: fullName(type, name, reading.facts.place), code: null, isCanonical: false };
  }

  entities(): Entity[] {
    const merged = mergeShortNames([...this.groups.values()], this.home);
    const entities = merged.flatMap((group) => this.splitEntities(group));
    return (this.splits.isEmpty ? entities : uniteEntities(entities)).sort(inTextOrder);
  }

  /** The entity of a group, and those of its names that judgements keep apart from it. */
  private splitEntities(group: NameGroup): Entity[] {
    const whole = this.known.get(group) ?? this.entity(group);
    this.known.set(group, whole);
    const { definition } = group;
    const apart: Entity[] = [];
    let rest = group;
    for (const { name, joins } of this.splits.of(whole.id)) {
      const [stays, goes] = this.separate(rest, name);
      if (goes.names.size === 0) continue;
      const own = this.entity(goes);
      const id = joins(own.id) ? apartId(definition, name, whole.id) : own.id;
      apart.push({ ...own, id, apartFrom: whole.id });
      rest = stays;
    }
    if (rest === group) return [whole];
    return rest.names.size === 0 ? apart : [{ ...this.entity(rest), id: whole.id }, ...apart];
  }

  /** What of a group bears another name, and what bears this one, in full or as the text writes it. */
  private separate(group: NameGroup, name: string): [NameGroup, NameGroup] {
    const type = group.definition.name as EntityType;
    const { place } = this.context.reading.facts;
    const bears = (one: string) => one === name || fullName(type, one, place) === name;
    const going = new Set(group.mentions.filter((mention) => bears(mention.name) || this.surface(mention) === name));
    const staying = group.mentions.filter((mention) => !going.has(mention));
    const left = new Set([...going].map((mention) => mention.name).filter((one) => !staying.some((mention) => mention.name === one)));
    const names = [...group.names];
    const borne = new Map(names.filter(([one]) => bears(one)));
    const own = borne.size === 0 && going.size > 0 ? new Map([[name, going.size]]) : borne;
    return [
      { ...group, names: new Map(names.filter(([one]) => !bears(one) && !left.has(one))), mentions: staying },
      { ...group, code: null, canonical: null, names: own, mentions: [...going] },
    ];
  }

  /** Adds how the text itself writes the name, where a rule wrote it out in full: 恩施 for 恩施土家族苗族自治州. */
  private addSurfaces(mentions: readonly Mention[], names: Set<string>): Set<string> {
    for (const mention of mentions) {
      const surface = this.surface(mention);
      if (!names.has(surface) && PLAIN.test(surface)) names.add(surface);
    }
    return names;
  }

  private surface({ start, end }: Mention): string {
    return this.context.reading.text.slice(start, end);
  }

  private entity(group: NameGroup): Entity {
    const { definition, code } = group;
    const type = definition.name as EntityType;
    const name = group.canonical ?? fullName(type, fullest(group.names), this.context.reading.facts.place);
    const id = this.idOf(definition, name, code);
    const aliases = [...this.addSurfaces(group.mentions, new Set(group.names.keys()))]
      .filter((alias) => alias !== name && !BARE.test(alias))
      .sort(byCodeUnit);
    const mentions = [...group.mentions].sort((a, b) => a.start - b.start);
    return { id, type, name, aliases, mentions, ...(code === null ? {} : { code }) };
  }

  private idOf(definition: EntityDefinition, name: string, code: string | null): string {
    const asked = `${definition.name}:${code ?? ''}:${name}`;
    const id = this.ids.get(asked) ?? identify(definition, name, this.placeKey, this.context.gazetteers, code).id;
    this.ids.set(asked, id);
    return id;
  }
}

/** The full and short names of a place and of the divisions around it. */
function namesAround(place: string, gazetteers: Gazetteers): string[] {
  const { code } = knownPlace(place, null, gazetteers);
  const around = code === null ? [] : gazetteers.divisions.lineage(code).map((each) => gazetteers.divisions.byCode(each));
  const names = around.flatMap((division) => (division ? [division.name, division.short ?? division.name] : []));
  return [...new Set([place, ...names])];
}

/** Words a text calls a thing by that name nothing: 集团 for the group named before. */
const BARE = /^(?:集团|公司|总公司|集团公司|企业|项目|工程|园区|规划|方案)$/u;

/** A surface that is one name, not a list or a name in wrappings. */
const PLAIN = /^[\p{L}\p{N}]{2,}$/u;

/** The longest name; of equally long ones the most frequent, then the first by code unit. */
function fullest(names: ReadonlyMap<string, number>): string {
  const ranked = [...names].sort((a, b) => b[0].length - a[0].length || b[1] - a[1] || byCodeUnit(a[0], b[0]));
  return ranked[0]?.[0] ?? '';
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By first mention; those without one last, by id. */
function inTextOrder(a: Entity, b: Entity): number {
  return firstStart(a) - firstStart(b) || byCodeUnit(a.id, b.id);
}

function firstStart({ mentions }: Entity): number {
  return mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;
}
