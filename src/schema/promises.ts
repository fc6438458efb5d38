import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ZhengtuError } from '../model/errors.js';
import { packageRoot } from './package-root.js';

const words = z.array(z.string().min(1));
const pattern = z.string().transform((source) => new RegExp(source, 'gu'));
const shape = z.strictObject({
  declines: words,
  rises: words,
  wholes: z.record(z.string(), words),
  worded: words,
  aimedAt: z.strictObject({ several: pattern, year: pattern, own: pattern }),
  beside: pattern,
  about: z.strictObject({ share: z.number().min(0), places: z.number().min(0) }),
});

/** How the words of a promise decide what keeps it; made from schema/promises.yaml. */
export interface PromiseWords {
  /** Words by which a number tells how much something falls. */
  readonly declines: readonly string[];
  /** Words by which it tells how much something rises. */
  readonly rises: readonly string[];
  /** The indicators that tell of one where nobody tells of it itself; none for most. */
  partsOf(indicator: string): readonly string[];
  /** Words that set out an aim without a number. */
  readonly worded: readonly string[];
  /** Whether a heading or clause says that its aims are for other years than this one, or for several; null where it says nothing. */
  isForOthers(text: string, year: number): boolean | null;
  /** Whether only this stands between two indicators that one aim is worded for. */
  isBeside(between: string): boolean;
  /** By how much “about” may be missed, in the unit of the value: 0.5 for 6, 0.275 for 5.5. */
  allowance(value: number): number;
}

/** Throws SCHEMA. */
export function loadPromiseWords(path = join(packageRoot(), 'schema', 'promises.yaml')): PromiseWords {
  const parsed = shape.safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success)
    throw new ZhengtuError('SCHEMA', `${path}: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`);
  const { declines, rises, wholes, worded, aimedAt, beside, about } = parsed.data;
  const allowance = (value: number) => Math.max(Math.abs(value) * about.share, about.places / 10 ** decimalsOf(value));
  return {
    declines,
    rises,
    partsOf: (indicator) => wholes[indicator] ?? [],
    worded,
    isForOthers: (text, year) => isForOthers(text, year, aimedAt),
    isBeside: (between) => between.search(beside) >= 0,
    allowance,
  };
}

function isForOthers(text: string, year: number, { several, year: named, own }: z.infer<typeof shape>['aimedAt']): boolean | null {
  const years = [...text.matchAll(named)].map(({ groups }) => Number(groups?.year));
  if (years.includes(year) || text.search(own) >= 0) return false;
  return text.search(several) >= 0 || years.some((one) => one > year) ? true : null;
}

function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}
