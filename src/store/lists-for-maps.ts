import type { GraphRow, GraphValue } from '../model/graph-store.js';
import { onceAStatement } from './once-a-statement.js';

/** A statement as it is sent, and the columns whose lists stand for maps. */
export interface SentStatement {
  readonly text: string;
  readonly columns: readonly { readonly name: string; readonly keys: readonly string[] }[];
}

const MAP = String.raw`(?<variable>\w+)\s*\{(?<keys>\s*\.\w+(?:\s*,\s*\.\w+)*)\s*\}`;
/** `e {.id, .name} AS entity` */
const PROJECTED = new RegExp(String.raw`(?<=RETURN\s+|,\s*)${MAP}\s+AS\s+(?<column>\w+)`, 'gu');
/** `head([(f)-[:FIGURE_OF]->(e:Entity) | e {.id, .name}]) AS scope` */
const FIRST_OF_MANY = new RegExp(String.raw`head\(\[(?<pattern>[^|]*)\|\s*${MAP}\s*\]\)\s+AS\s+(?<column>\w+)`, 'gu');
/** Where a list is not what a map would be: as a key of groups, for what may be missing, in two parts that must be alike. */
const UNFIT = /\b(?:UNION|OPTIONAL)\b/u;
const UNFIT_RETURN = /^RETURN\s+DISTINCT\b|\b(?:count|collect|sum|avg|min|max)\s*\(/u;

/**
 * Has a statement give lists of values where it returns maps of properties: a map sends its keys with every row, which costs both engines
 * and the reading of rows about as much as the values do. `mapsIn` makes the maps again.
 */
export const withLists = onceAStatement(rewritten);

function rewritten(statement: string): SentStatement {
  const at = statement.lastIndexOf('RETURN ');
  const returned = statement.slice(at);
  if (at < 0 || UNFIT.test(statement) || UNFIT_RETURN.test(returned)) return { text: statement, columns: [] };
  const columns: { name: string; keys: string[]; variable: string }[] = [];
  const list = (variable: string, keys: string, name: string) => {
    const names = keys.split(',').map((key) => key.trim().slice(1));
    columns.push({ name, keys: names, variable });
    return `[${names.map((key) => `${variable}.${key}`).join(', ')}]`;
  };
  const text = returned
    .replace(FIRST_OF_MANY, (_, pattern, variable, keys, column) => `head([${pattern}| ${list(variable, keys, column)}]) AS ${column}`)
    .replace(PROJECTED, (_, variable, keys, column) => `${list(variable, keys, column)} AS ${column}`);
  return { text: statement.slice(0, at) + ordered(text, columns), columns: columns.map(({ name, keys }) => ({ name, keys })) };
}

/** What rows are sorted by is looked up in what was projected. */
function ordered(text: string, columns: readonly { readonly name: string; readonly variable: string }[]): string {
  const at = text.search(/\bORDER\s+BY\b/u);
  if (at < 0) return text;
  const order = columns.reduce(
    (rest, { name, variable }) => rest.replaceAll(new RegExp(`\\b${name}\\.`, 'gu'), `${variable}.`),
    text.slice(at),
  );
  return text.slice(0, at) + order;
}

/** Puts the maps into rows that hold their lists. */
export function mapsIn(rows: readonly GraphRow[], { columns }: SentStatement): void {
  for (const row of rows) {
    for (const { name, keys } of columns) row[name] = mapOf(keys, row[name] as readonly GraphValue[] | null);
  }
}

function mapOf(keys: readonly string[], values: readonly GraphValue[] | null): GraphValue {
  if (values === null) return null;
  const map: Record<string, GraphValue> = {};
  for (let at = 0; at < keys.length; at++) map[keys[at] as string] = values[at] ?? null;
  return map;
}
