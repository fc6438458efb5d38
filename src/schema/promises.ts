import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ZhengtuError } from '../model/errors.js';
import { packageRoot } from './package-root.js';

const words = z.array(z.string().min(1));
const shape = z.strictObject({
  declines: words,
  rises: words,
  worded: words,
  about: z.strictObject({ share: z.number().min(0), places: z.number().min(0) }),
});

/** How the words of a promise decide what keeps it; made from schema/promises.yaml. */
export interface PromiseWords {
  /** Words by which a number tells how much something falls. */
  readonly declines: readonly string[];
  /** Words by which it tells how much something rises. */
  readonly rises: readonly string[];
  /** Words that set out an aim without a number. */
  readonly worded: readonly string[];
  /** By how much “about” may be missed, in the unit of the value: 0.5 for 6, 0.275 for 5.5. */
  allowance(value: number): number;
}

/** Throws SCHEMA. */
export function loadPromiseWords(path = join(packageRoot(), 'schema', 'promises.yaml')): PromiseWords {
  const parsed = shape.safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success)
    throw new ZhengtuError('SCHEMA', `${path}: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`);
  const { declines, rises, worded, about } = parsed.data;
  const allowance = (value: number) => Math.max(Math.abs(value) * about.share, about.places / 10 ** decimalsOf(value));
  return { declines, rises, worded, allowance };
}

function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}
