import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ZhengtuError } from '../model/errors.js';
import { packageRoot } from './package-root.js';

const PATH = join(packageRoot(), 'schema', 'units.yaml');
const shape = z.strictObject({
  magnitudes: z.record(z.string(), z.number().positive()),
  counters: z.record(z.string(), z.string()),
  things: z.array(z.string().min(1)),
  equivalents: z.record(z.string(), z.strictObject({ unit: z.string().min(1), times: z.number().positive() })),
});

export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** Tells quantities in comparable units; made from schema/units.yaml. `usual` is the unit that what is counted is mostly given in. */
export type Normalizer = (quantity: Quantity, usual?: string | null) => Quantity;

/** Comparable units of things that are made and stay. Throws SCHEMA. */
export function loadThings(path = PATH): ReadonlySet<string> {
  return new Set(parsedUnits(path).things);
}

/** 1.2 万亿元 → 1.2e12 元. Units that nothing is declared of stay as they are. */
export function loadUnits(path = PATH): Normalizer {
  const { magnitudes, equivalents, counters } = parsedUnits(path);
  const longestFirst = Object.entries(magnitudes).sort(([a], [b]) => b.length - a.length);
  return ({ value, unit }, usual = null) => {
    const [word, size] = longestFirst.find(([name]) => unit.startsWith(name)) ?? ['', 1];
    const written = unit.slice(word.length);
    const own = usual !== null && counters[written] === usual ? usual : written;
    const other = equivalents[own] ?? { unit: own, times: 1 };
    return { value: rounded(value * size * other.times), unit: other.unit };
  };
}

function parsedUnits(path: string): z.infer<typeof shape> {
  const parsed = shape.safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success)
    throw new ZhengtuError('SCHEMA', `${path}: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`);
  return parsed.data;
}

/** Twelve digits: enough for any figure, and 0.1 + 0.2 is 0.3. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
