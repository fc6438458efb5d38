import type { ExtractedEntity } from '../../model/extraction.js';
import { bySpan, type Span } from '../../model/span.js';

/** Entities as read or as extracted: mentions are spans of whichever text. */
type Named = Omit<ExtractedEntity, 'mentions'> & { readonly mentions: readonly Span[] };

/** One entity for each id, in the order of the first of each, with all names and mentions. `names`: who decides the name. */
export function uniteEntities<T extends Named>(entities: readonly T[], names: ReadonlyMap<string, string> = new Map()): T[] {
  const groups = new Map<string, T[]>();
  for (const entity of entities) groups.set(entity.id, [...(groups.get(entity.id) ?? []), entity]);
  return [...groups.values()].map((group) => united(group, names));
}

function united<T extends Named>(group: readonly T[], names: ReadonlyMap<string, string>): T {
  const [first, ...others] = group;
  if (first === undefined) throw new RangeError('a group has one entity or more');
  if (others.length === 0) return first;
  const name = names.get(first.id) ?? first.name;
  const code = group.find((entity) => entity.code !== undefined)?.code;
  const aliases = [...new Set(group.flatMap((entity) => [entity.name, ...entity.aliases]))].filter((alias) => alias !== name).sort();
  const mentions = distinct(group.flatMap((entity) => entity.mentions).sort(bySpan));
  return { ...first, name, aliases, mentions, ...(code === undefined ? {} : { code }) };
}

function distinct<T extends Span>(spans: readonly T[]): T[] {
  return spans.filter((span, at) => span.start !== spans[at - 1]?.start || span.end !== spans[at - 1]?.end);
}
