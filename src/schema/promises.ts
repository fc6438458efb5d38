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
  costs: z.strictObject({ names: pattern, spent: pattern }),
  overYears: z.strictObject({ endings: words, since: pattern }),
  spoken: z.strictObject({ before: words, behind: words }),
  notes: z.strictObject({ headings: pattern, marks: pattern }),
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
  /** Whether a number of this name is what works are to cost, by the words it stands in. */
  isCost(indicator: string, wording: string): boolean;
  /** The name of what grew: 财政收入 for 财政收入年均增长; the name itself for all others. */
  withoutYears(name: string): string;
  /** The names that tell its yearly mean over several years. */
  overYears(name: string): readonly string[];
  /** What of an indicator's name a text says of it at least: 老旧小区 of 全市城镇老旧小区改造; the name where nothing else would remain. */
  coreOf(name: string): string;
  /** Whether a sentence explains a word, by its own beginning or by the headings it stands under. */
  isNote(sentence: string, headings: readonly string[]): boolean;
}

/** Throws SCHEMA. */
export function loadPromiseWords(path = join(packageRoot(), 'schema', 'promises.yaml')): PromiseWords {
  const parsed = shape.safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success)
    throw new ZhengtuError('SCHEMA', `${path}: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`);
  const { declines, rises, wholes, worded, aimedAt, beside, about, costs, overYears, spoken, notes } = parsed.data;
  const allowance = (value: number) => Math.max(Math.abs(value) * about.share, about.places / 10 ** decimalsOf(value));
  return {
    declines,
    rises,
    partsOf: (indicator) => wholes[indicator] ?? [],
    worded,
    isForOthers: (text, year) => isForOthers(text, year, aimedAt),
    isBeside: (between) => between.search(beside) >= 0,
    allowance,
    isCost: (name, wording) => name.search(costs.names) >= 0 && wording.search(costs.spent) < 0,
    withoutYears: (name) => withoutEnding(name.replace(overYears.since, ''), overYears.endings),
    overYears: (name) => overYears.endings.map((ending) => name + ending),
    coreOf: (name) => coreOf(name, spoken),
    isNote: (sentence, headings) => sentence.search(notes.marks) >= 0 || headings.some((heading) => heading.search(notes.headings) >= 0),
  };
}

function withoutEnding(name: string, endings: readonly string[]): string {
  const ending = endings.filter((one) => name.endsWith(one)).sort((a, b) => b.length - a.length)[0] ?? '';
  return name.slice(0, name.length - ending.length);
}

/** A shorter rest tells nothing apart: 城镇新增就业 is more than 就业. */
const SHORTEST_CORE = 4;

function coreOf(name: string, { before, behind }: Pick<z.infer<typeof shape>['spoken'], 'before' | 'behind'>): string {
  const isRest = (cut: string) => name.length - cut.length >= SHORTEST_CORE;
  const ahead = before.filter((word) => name.startsWith(word) && isRest(word)).sort((a, b) => b.length - a.length)[0];
  const ending = behind.find((word) => name.endsWith(word) && isRest(word));
  const rest = ahead ? name.slice(ahead.length) : ending ? name.slice(0, -ending.length) : name;
  return rest === name ? name : coreOf(rest, { before, behind });
}

function isForOthers(text: string, year: number, { several, year: named, own }: z.infer<typeof shape>['aimedAt']): boolean | null {
  const years = [...text.matchAll(named)].map(({ groups }) => Number(groups?.year));
  if (years.includes(year) || text.search(own) >= 0) return false;
  return text.search(several) >= 0 || years.some((one) => one > year) ? true : null;
}

function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}
