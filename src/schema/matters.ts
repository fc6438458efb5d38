import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ZhengtuError } from '../model/errors.js';
import { packageRoot } from './package-root.js';

const words = z.array(z.string().min(1));
const shape = z.strictObject({
  endings: words,
  beginnings: words,
  counters: words,
  vague: words,
  works: words,
  lines: z.record(z.string(), words),
});

/** Tells what names speak of alike; made from schema/matters.yaml. */
export interface Matters {
  /** The matter that the name of a plan, strategy or title is about, the same for 八五普法规划 and 八五普法; null where it is none in particular. */
  matterOf(name: string): string | null;
  /** The name of works without what is done about them: 水厂 for 水厂扩建二期. */
  coreOf(name: string): string;
  /** The two or three characters for the ends of a line, and its kind: 京石 and rail for 京石客运专线; null for what is no line. */
  lineOf(name: string): { readonly ends: string; readonly kind: string } | null;
  /** The kind of the line whose ends a text has named up to `at`: what stands there, or behind the list that goes on there; null for none. */
  lineIn(text: string, at: number): string | null;
}

/** No matter is told by fewer characters. */
const SHORTEST = 2;
/** 水厂 would be found in any text. */
const SHORTEST_CORE = 3;
/** What remains behind a beginning must say more, or 国家安全 would be 安全. */
const SHORTEST_BEHIND = 3;

/** Throws SCHEMA. */
export function loadMatters(path = join(packageRoot(), 'schema', 'matters.yaml')): Matters {
  const parsed = shape.safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success)
    throw new ZhengtuError('SCHEMA', `${path}: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`);
  const { endings, beginnings, counters, vague, works, lines } = parsed.data;
  const [counting, nothing] = [new Set(counters), new Set(vague)];
  const matterOf = (name: string) => {
    const matter = withoutBeginning(withoutEndings(name, endings, SHORTEST), beginnings);
    const rest = [...matter].filter((char) => !counting.has(char)).join('');
    return rest === '' || nothing.has(rest) || endings.includes(rest) ? null : matter;
  };
  return { matterOf, coreOf: (name) => withoutEndings(name, works, SHORTEST_CORE), ...lineReader(lines) };
}

/** 京石、津保高速: how far behind the first ends the kind of all may stand. */
const LONGEST_LIST = 30;

function lineReader(lines: Readonly<Record<string, readonly string[]>>): Pick<Matters, 'lineOf' | 'lineIn'> {
  const kinds = new Map(Object.entries(lines).flatMap(([kind, names]) => names.map((name) => [name, kind] as const)));
  const longestFirst = [...kinds.keys()].sort((a, b) => b.length - a.length).join('|');
  const whole = new RegExp(`^(?<ends>\\p{Script=Han}{2,3})(?<kind>${longestFirst})$`, 'u');
  const behind = new RegExp(`^(?:[、和及与][^，。；,;]*?)?(?<kind>${longestFirst})`, 'u');
  return {
    lineOf: (name) => {
      const { ends, kind } = whole.exec(name)?.groups ?? {};
      return ends === undefined || kind === undefined || kinds.has(ends) ? null : { ends, kind: kinds.get(kind) as string };
    },
    lineIn: (text, at) => kinds.get(behind.exec(text.slice(at, at + LONGEST_LIST))?.groups?.kind ?? '') ?? null,
  };
}

function withoutEndings(name: string, endings: readonly string[], shortest: number): string {
  const ending = longest(endings.filter((one) => name.endsWith(one) && name.length - one.length >= shortest));
  return ending === null ? name : withoutEndings(name.slice(0, -ending.length), endings, shortest);
}

function withoutBeginning(name: string, beginnings: readonly string[]): string {
  const beginning = longest(beginnings.filter((one) => name.startsWith(one) && name.length - one.length >= SHORTEST_BEHIND));
  return beginning === null ? name : name.slice(beginning.length);
}

function longest(words: readonly string[]): string | null {
  return words.reduce<string | null>((best, word) => (best === null || word.length > best.length ? word : best), null);
}
