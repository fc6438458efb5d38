import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ZhengtuError } from '../model/errors.js';
import { packageRoot } from './package-root.js';

const words = z.array(z.string().min(1));
const shape = z.strictObject({ endings: words, beginnings: words, counters: words, vague: words, works: words });

/** Tells what names speak of alike; made from schema/matters.yaml. */
export interface Matters {
  /** The matter that the name of a plan, strategy or title is about, the same for 八五普法规划 and 八五普法; null where it is none in particular. */
  matterOf(name: string): string | null;
  /** The name of works without what is done about them: 水厂 for 水厂扩建二期. */
  coreOf(name: string): string;
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
  const { endings, beginnings, counters, vague, works } = parsed.data;
  const [counting, nothing] = [new Set(counters), new Set(vague)];
  const matterOf = (name: string) => {
    const matter = withoutBeginning(withoutEndings(name, endings, SHORTEST), beginnings);
    const rest = [...matter].filter((char) => !counting.has(char)).join('');
    return rest === '' || nothing.has(rest) || endings.includes(rest) ? null : matter;
  };
  return { matterOf, coreOf: (name) => withoutEndings(name, works, SHORTEST_CORE) };
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
