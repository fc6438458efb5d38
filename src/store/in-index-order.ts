import { LOOKED_UP, SORTED } from './graph-layout.js';
import { onceAStatement } from './once-a-statement.js';

/** `MATCH (e:Project) WHERE … WITH e ORDER BY e.name, e.id LIMIT $size …`: a page of all that have a label, or of those that conditions on them let through. */
const LIST =
  /^MATCH \((?<node>\w+):(?<label>\w+)\)\s+(?:WHERE (?<conditions>(?:(?!\b(?:MATCH|WITH|CALL|UNWIND)\b)[\s\S])*?)\s+)?(?=WITH \k<node> ORDER BY \k<node>\.(?<key>\w+)(?: ASC| DESC)?, \k<node>\.id LIMIT \$size\b)/u;
/** `MATCH (c:Claim) WHERE c.predicate IN $predicates RETURN count(c) AS total`: how long such a list is. */
const LENGTH =
  /^MATCH \((?<node>\w+):(?<label>\w+)\)\s+WHERE (?<conditions>(?:(?!\b(?:MATCH|WITH|CALL|UNWIND)\b)[\s\S])*?)\s+(?=RETURN count\(\k<node>\) AS total$)/u;

/**
 * Has Neo4j read a page of a list from an index that is in the list's order, and no further than the page: it does so where one bound on the
 * sort key tells where to begin. The embedded engine has no such index, and would look the bound up in all nodes.
 */
export const inIndexOrder = onceAStatement((statement) => page(statement) ?? length(statement) ?? statement);

/** What a list is narrowed by stands in an index before its sort key: one bound on that has it read. */
function length(statement: string): string | null {
  const counted = LENGTH.exec(statement);
  if (!counted?.groups) return null;
  const { node, label, conditions } = counted.groups as { node: string; label: string; conditions: string };
  const sorted = SORTED.find((one) => one.label === label && one.within && conditions.includes(`${node}.${one.within} `));
  if (!sorted || isLookedUp(node, label, sorted.key, conditions)) return null;
  return `MATCH (${node}:${label}) WHERE ${conditions} AND ${node}.${sorted.key} >= ${sorted.least} ${statement.slice(counted[0].length)}`;
}

function page(statement: string): string | null {
  const list = LIST.exec(statement);
  if (!list?.groups) return null;
  const { node, label, key, conditions = '' } = list.groups as { node: string; label: string; key: string; conditions?: string };
  const sorted = SORTED.find((one) => one.label === label && one.key === key);
  if (!sorted || isLookedUp(node, label, key, conditions)) return null;
  const bounds = [conditions, `${node}.${key} >= ${sorted.least}`, sorted.andId && `${node}.id IS NOT NULL`].filter(Boolean);
  return `MATCH (${node}:${label}) WHERE ${keyset(bounds.join(' AND '), `${node}.${key}`, `${node}.id`)} ${statement.slice(list[0].length)}`;
}

/** Whether a condition is on what is looked up by value: few are left of it, and are sorted sooner. */
function isLookedUp(node: string, label: string, key: string, conditions: string): boolean {
  return LOOKED_UP.some(([of, property]) => of === label && property !== key && conditions.includes(`${node}.${property} `));
}

/** The condition of a page behind another one, from two ranges to one that leaves something out. */
function keyset(conditions: string, key: string, id: string): string {
  for (const [past, from] of [
    ['>', '>='],
    ['<', '<='],
  ]) {
    const either = `(${key} ${past} $key OR (${key} = $key AND ${id} > $id))`;
    if (conditions.includes(either)) return conditions.replace(either, `${key} ${from} $key AND NOT (${key} = $key AND ${id} <= $id)`);
  }
  return conditions;
}
