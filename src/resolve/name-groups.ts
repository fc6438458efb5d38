import type { Mention } from '../model/mention.js';
import type { EntityDefinition } from '../schema/load.js';
import { shortNames } from './short-names.js';

/** Mentions of one document that mean one thing. */
export interface NameGroup {
  readonly definition: EntityDefinition;
  readonly key: string;
  readonly code: string | null;
  /** Given by the gazetteer; else the fullest name in the text is chosen. */
  readonly canonical: string | null;
  readonly names: Map<string, number>;
  readonly mentions: Mention[];
}

/** The same groups, with short names joined to the one full name they can stand for (华鲁恒升 to 山东华鲁恒升化工股份有限公司). `home`: names of the place the document speaks for. */
export function mergeShortNames(groups: readonly NameGroup[], home: readonly string[]): NameGroup[] {
  const kept: NameGroup[] = [];
  for (const [type, ofType] of byType(groups)) {
    const links = shortNames(
      type,
      ofType.map((group) => ({ key: group.key, names: [...group.names.keys()] })),
      home,
    );
    const byKey = new Map(ofType.map((group) => [group.key, group]));
    for (const [short, long] of links) {
      const from = byKey.get(short);
      const to = byKey.get(long);
      if (!from || !to || links.has(long)) continue;
      byKey.set(long, joined(to, from));
      byKey.delete(short);
    }
    kept.push(...byKey.values());
  }
  return kept;
}

function byType(groups: readonly NameGroup[]): Map<string, NameGroup[]> {
  const found = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const ofType = found.get(group.definition.name);
    if (ofType) ofType.push(group);
    else found.set(group.definition.name, [group]);
  }
  return found;
}

/** A group with the names and mentions of another. */
function joined(group: NameGroup, other: NameGroup): NameGroup {
  const names = new Map(group.names);
  for (const [name, count] of other.names) names.set(name, (names.get(name) ?? 0) + count);
  return { ...group, names, mentions: [...group.mentions, ...other.mentions] };
}
