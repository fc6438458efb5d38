import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ZhengtuError } from '../model/errors.js';
import { packageRoot } from './package-root.js';

const words = z.array(z.string().min(1));
const shape = z.strictObject({ endings: words, beginnings: words, counters: words, vague: words });

/** Tells the matter that a name is about, the same for 八五普法规划 and 八五普法; null where it is about none in particular. */
export type MatterOf = (name: string) => string | null;

/** No matter is told by fewer characters. */
const SHORTEST = 2;
/** What remains behind a beginning must say more, or 国家安全 would be 安全. */
const SHORTEST_BEHIND = 3;

/** Made from schema/matters.yaml. Throws SCHEMA. */
export function loadMatters(path = join(packageRoot(), 'schema', 'matters.yaml')): MatterOf {
  const parsed = shape.safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success)
    throw new ZhengtuError('SCHEMA', `${path}: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`);
  const { endings, beginnings, counters, vague } = parsed.data;
  const [counting, nothing] = [new Set(counters), new Set(vague)];
  return (name) => {
    const matter = withoutBeginning(withoutEndings(name, endings), beginnings);
    const rest = [...matter].filter((char) => !counting.has(char)).join('');
    return rest === '' || nothing.has(rest) || endings.includes(rest) ? null : matter;
  };
}

function withoutEndings(name: string, endings: readonly string[]): string {
  const ending = longest(endings.filter((one) => name.endsWith(one) && name.length - one.length >= SHORTEST));
  return ending === null ? name : withoutEndings(name.slice(0, -ending.length), endings);
}

function withoutBeginning(name: string, beginnings: readonly string[]): string {
  const beginning = longest(beginnings.filter((one) => name.startsWith(one) && name.length - one.length >= SHORTEST_BEHIND));
  return beginning === null ? name : name.slice(beginning.length);
}

function longest(words: readonly string[]): string | null {
  return words.reduce<string | null>((best, word) => (best === null || word.length > best.length ? word : best), null);
}
