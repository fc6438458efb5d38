/** A RETURN or WITH of a statement, with what it projects. */
export interface Projection {
  readonly distinct: boolean;
  /** Between this projection and the one before it (or the beginning): the clauses whose rows it projects. */
  readonly before: string;
  readonly items: readonly string[];
}

const QUOTED = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/gu;
const CLAUSE =
  /^(?:ORDER|SKIP|LIMIT|WHERE|MATCH|OPTIONAL|UNWIND|CALL|RETURN|WITH|SET|MERGE|CREATE|DELETE|DETACH|REMOVE|FOREACH|UNION|ON)\b/iu;
const PROJECTION = /\b(?:RETURN|WITH)\b(?<distinct>\s+DISTINCT\b)?/giu;

/** The statement without what stands in quotes and comments and without names that look like clauses, so that its words are words of Cypher. */
export function withoutQuotes(statement: string): string {
  const bare = statement.replace(QUOTED, (quoted) => (quoted.startsWith('/') ? ' ' : quoted.startsWith('`') ? 'quoted' : "''"));
  return bare
    .replace(/\b(?<side>STARTS|ENDS)\s+WITH\b/giu, '$<side>_WITH')
    .replace(/\$\w+/gu, '$parameter')
    .replace(/\.(?:order|skip|limit|where|match|call|set|create|delete|remove|on|with)\b/giu, '.property');
}

/** Splits at commas outside brackets, up to the next clause or the bracket that closes around it. */
function itemsFrom(text: string, from: number): string[] {
  const items = [''];
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (depth === 0 && /\W/u.test(text.charAt(at - 1)) && CLAUSE.test(text.slice(at, at + 9))) break;
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character) && --depth < 0) break;
    if (character === ',' && depth === 0) items.push('');
    else items[items.length - 1] += character;
  }
  return items.map((item) => item.trim());
}

/** Every RETURN and WITH of a statement without quotes, subqueries included, in the order they stand. */
export function projections(text: string): Projection[] {
  const found: Projection[] = [];
  let previous = 0;
  for (const match of text.matchAll(PROJECTION)) {
    const items = itemsFrom(text, match.index + match[0].length);
    found.push({ distinct: match.groups?.distinct !== undefined, before: text.slice(previous, match.index), items });
    previous = match.index;
  }
  return found;
}

/** The conditions of a statement without quotes: each WHERE up to the next clause word. */
export function conditions(text: string): string[] {
  const parts = text.split(/\b(?=(?:WHERE|WITH|RETURN|MATCH|OPTIONAL|UNWIND|CALL|SET|MERGE|CREATE|DELETE|ORDER)\b)/iu);
  return parts.filter((part) => /^WHERE\b/iu.test(part));
}
