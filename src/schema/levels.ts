import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ZhengtuError } from '../model/errors.js';
import { packageRoot } from './package-root.js';

const grading = z.strictObject({ leads: z.array(z.string()), grades: z.array(z.string().min(1)) });
const shape = z.strictObject({ graded: z.array(grading) });

/** A name of which every level of government has its own. */
export interface Graded {
  /** What all of them begin with: 体育强 for 体育强省. */
  readonly stem: string;
  /** Words of which a text holds one where it speaks of any of them. */
  readonly words: readonly string[];
}

/** Tells what levels of government name after themselves; made from schema/levels.yaml. */
export interface Levels {
  /** 体育强省 with 体育强市 and 体育强县; null for a name without a grade. */
  gradedOf(name: string): Graded | null;
}

/** 强省 alone names no matter. */
const SHORTEST_STEM = 2;

/** Throws SCHEMA. */
export function loadLevels(path = join(packageRoot(), 'schema', 'levels.yaml')): Levels {
  const parsed = shape.safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success)
    throw new ZhengtuError('SCHEMA', `${path}: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`);
  const endings = parsed.data.graded.flatMap(({ leads, grades }) =>
    leads.flatMap((lead) => grades.map((grade) => ({ ending: lead + grade, lead, grades }))),
  );
  return {
    gradedOf: (name) => {
      const own = endings.find(({ ending }) => name.endsWith(ending) && name.length - ending.length >= SHORTEST_STEM);
      if (!own) return null;
      const stem = name.slice(0, name.length - own.ending.length) + own.lead;
      return { stem, words: own.lead === '' ? own.grades.map((grade) => stem + grade) : [stem] };
    },
  };
}
