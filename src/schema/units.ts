import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ZhengtuError } from '../model/errors.js';
import { packageRoot } from './package-root.js';

const shape = z.strictObject({
  magnitudes: z.record(z.string(), z.number().positive()),
  equivalents: z.record(z.string(), z.strictObject({ unit: z.string().min(1), times: z.number().positive() })),
});

export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** Tells quantities in comparable units; made from schema/units.yaml. */
export type Normalizer = (quantity: Quantity) => Quantity;

/** 1.2 万亿元 → 1.2e12 元. Units that nothing is declared of stay as they are. */
export function loadUnits(path = join(packageRoot(), 'schema', 'units.yaml')): Normalizer {
  const parsed = shape.safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success)
    throw new ZhengtuError('SCHEMA', `${path}: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`);
  const { magnitudes, equivalents } = parsed.data;
  const longestFirst = Object.entries(magnitudes).sort(([a], [b]) => b.length - a.length);
  return ({ value, unit }) => {
    const [word, size] = longestFirst.find(([name]) => unit.startsWith(name)) ?? ['', 1];
    const own = unit.slice(word.length);
    const other = equivalents[own] ?? { unit: own, times: 1 };
    return { value: rounded(value * size * other.times), unit: other.unit };
  };
}

/** Twelve digits: enough for any figure, and 0.1 + 0.2 is 0.3. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
