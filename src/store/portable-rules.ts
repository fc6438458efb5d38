import { conditions, projections } from './statement-text.js';

/** A form that one of the engines refuses, or answers wrongly without saying so. */
export interface PortableRule {
  readonly id: string;
  /** What to write in its place. */
  readonly instead: string;
  /** Whether a statement (without quotes) has the form. */
  matches(text: string): boolean;
}

const AGGREGATE = /\b(?:count|sum|avg|min|max|collect|stdevp?|percentile(?:cont|disc))\s*\(/iu;
const VARIABLE_LENGTH = /\[[^\]]*\*/u;
const OPTIONAL = /\bOPTIONAL\s+MATCH\b/iu;
const SUBQUERY_OR_PATTERN = /\b(?:EXISTS|COUNT)\s*\{|\)\s*<?--?>?\s*(?:\[|\()/iu;
const COMPREHENSION = /\[\s*(?:\w+\s*=\s*)?\([^[\]|]*\)\s*<?-/gu;

function pattern(id: string, expression: RegExp, instead: string): PortableRule {
  return { id, instead, matches: (text) => expression.test(text) };
}

/** A parameter inside an expression that groups: `a.name + $p AS k, count(*)`. */
function groupsByParameter(text: string): boolean {
  return projections(text).some(({ items }) => {
    if (!items.some((item) => AGGREGATE.test(item))) return false;
    return items.some((item) => !AGGREGATE.test(item) && item.includes('$') && !/^\$\w+(?:\s+AS\s+\w+)?$/iu.test(item));
  });
}

/** Rows told apart or added up in the same breath as they are reached over a path of any length. */
function distinctOverVariableLength(text: string): boolean {
  return projections(text).some(
    ({ distinct, before, items }) => VARIABLE_LENGTH.test(before) && (distinct || items.some((item) => AGGREGATE.test(item))),
  );
}

/** `{n: count(*)}` or `collect(x)[0]`: an aggregate that something is done to at once. */
function wrapsAggregate(text: string): boolean {
  return projections(text).some(({ items }) =>
    items.some((item) => AGGREGATE.test(item) && (item.startsWith('{') || /\)\s*(?:\[|IS\b)/iu.test(item))),
  );
}

/** The text within the brackets that open at `from`. */
function bracketed(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '[') depth++;
    if (text[at] === ']' && --depth === 0) return text.slice(from + 1, at);
  }
  return text.slice(from + 1);
}

function comprehensions(text: string): string[] {
  return [...text.matchAll(COMPREHENSION)].map((match) => bracketed(text, match.index)).filter((inner) => inner.includes('|'));
}

/** What reads alike on Neo4j 5 and the embedded engine; each line was a difference once. */
export const PORTABLE_RULES: readonly PortableRule[] = [
  pattern(
    'one-hop',
    /(?:\]|-)-?>?\s*\((?:[^()]|\([^()]*\))*\)\s*(?:<-|-)\s*(?:\[|-|>)/u,
    'one relationship a path: MATCH (a)-[:R]->(b) MATCH (b)-[:S]->(c)',
  ),
  {
    id: 'subquery-with-optional',
    instead: 'WITH a, EXISTS { … } AS found WHERE found, before the OPTIONAL MATCH',
    matches: (text) => OPTIONAL.test(text) && conditions(text).some((condition) => SUBQUERY_OR_PATTERN.test(condition)),
  },
  pattern('optional-path', /\bOPTIONAL\s+MATCH\s+\w+\s*=\s*(?:all)?shortestPath/iu, 'MATCH the path: no row means no path'),
  pattern('label-expression', /\(\s*\w*\s*:[^(){}\s]*[|!&]/u, 'WHERE n:A OR n:B'),
  pattern('inline-where', /\(\s*\w*\s*(?::\w+)?\s+WHERE\b/iu, 'WHERE after the pattern'),
  pattern('quantified-path', /\bSHORTEST\b|\)\s*\{\s*\d|\]->?\s*\{\s*\d|\]-\s*\{\s*\d/iu, '[:R*1..3] or shortestPath()'),
  pattern('collect-subquery', /\bCOLLECT\s*\{/iu, 'CALL { WITH a MATCH … RETURN collect(x) AS xs }'),
  pattern('sum-of-nothing', /(?<!coalesce\(\s*)\bsum\s*\(/iu, 'coalesce(sum(x), 0)'),
  pattern('round-to-digits', /\bround\s*\([^()]*,/iu, 'round(x * 100) / 100'),
  pattern('negative-slice', /\[\s*-\s*\d+\s*\.\./u, 'count from the front'),
  pattern('computed-page', /\b(?:SKIP|LIMIT)\s+(?!\$\w+|\d+)/iu, 'a number or a parameter after SKIP and LIMIT'),
  pattern('is-empty', /\bisEmpty\s*\(/iu, 'size(list) = 0'),
  pattern('engine-ids', /\b(?:id|elementId)\s*\(/iu, 'the property id'),
  pattern('conversion', /\b(?:toInteger|toFloat|toBoolean)\s*\(/iu, 'convert in TypeScript'),
  pattern(
    'clock-and-calendar',
    /\b(?:duration|datetime|localdatetime|timestamp|rand|randomUUID)\b\s*[.(]/iu,
    'ISO strings, computed in TypeScript',
  ),
  pattern('dynamic-name', /:\s*\$\s*\(|\bSET\s+\w+\s*\[|\(\s*\w*(?::\w+)*\s+\$\w+\s*\)/iu, 'one statement a label; SET n = $properties'),
  pattern('variable-all', /\bAS\s+all\b/iu, 'another name'),
  pattern('outside-files', /\bLOAD\s+CSV\b/iu, 'parameters'),
  pattern('batched-call', /\bIN\s+(?:\d+\s+CONCURRENT\s+)?TRANSACTIONS\b/iu, 'steps of GraphStore.write'),
  pattern('procedure', /\bCALL\s+[\w.]+\s*(?:\(|\bYIELD\b|$)/iu, 'GraphStore.searchText, or plain Cypher'),
  pattern(
    'catalogue',
    /\b(?:CREATE|DROP)\s+(?:\w+\s+)?(?:CONSTRAINT|INDEX|DATABASE|USER)\b|\bSHOW\b|\bUSING\s+(?:INDEX|SCAN|JOIN)\b/iu,
    'the store lays out its own indexes',
  ),
  { id: 'grouping-parameter', instead: 'WITH a.name + $p AS k RETURN k, count(*)', matches: groupsByParameter },
  { id: 'distinct-after-path', instead: 'WITH b.name AS x RETURN DISTINCT x', matches: distinctOverVariableLength },
  { id: 'wrapped-aggregate', instead: 'the aggregate in a WITH, then the slice or map', matches: wrapsAggregate },
  {
    id: 'nested-comprehension',
    instead: 'CALL { WITH b … RETURN collect(…) AS xs }',
    matches: (text) => comprehensions(text).some((inner) => comprehensions(inner).length > 0),
  },
  {
    id: 'null-in-comprehension',
    instead: 'a map: [(a)-[:R]->(b) | b {.year}]',
    matches: (text) => comprehensions(text).some((inner) => /\|\s*\w+\.(?!id\s*$)\w+\s*$/u.test(inner)),
  },
];
