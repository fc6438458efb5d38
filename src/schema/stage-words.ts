import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ZhengtuError } from '../model/errors.js';
import type { Span } from '../model/span.js';
import { packageRoot } from './package-root.js';

const patternWith = (flags: string) => z.string().transform((source) => new RegExp(source.trim(), flags));
const pattern = patternWith('u');
const shape = z.strictObject({
  told: z.array(z.strictObject({ stage: z.string(), words: pattern, before: pattern.optional(), around: pattern.optional() })),
  unless: patternWith('gu'),
  preparing: pattern,
  planned: pattern,
  aside: z.strictObject({ before: pattern, behind: pattern }),
  soon: pattern,
  further: pattern,
  years: z.record(z.string(), z.int()),
  joint: pattern,
});
type Words = z.infer<typeof shape>;

/** A name of works in a sentence. Spans count in `sentence`. */
export interface WorksNamed {
  readonly sentence: string;
  readonly name: Span;
  /** All that the sentence names, in text order (of those that begin together the longest first), `name` among it. */
  readonly named: readonly Span[];
}

export interface StageTold {
  readonly stage: string;
  /** Whether the words say that it is still to come; where they do not, the year or the heading may. */
  readonly isSoon: boolean;
  /** The clause that tells it behind the one that opens the sentence: what a year for it stands in. */
  readonly wording: string;
}

/** Reads stages off a sentence; made from schema/stage-words.yaml. */
export interface StageWords {
  /** What the sentence tells of the works: their own clause first, then one that goes on about them (力争年底通车). */
  told(works: WorksNamed): StageTold[];
  /** The year that is named last, 今年 counted from `documentYear`; null where none is. */
  yearIn(wording: string, documentYear: number | null): number | null;
}

const SEPARATORS = /[，,；;：:。！!？?\n]/u;
/** 力争年底通车 is short; a longer clause has a matter of its own. */
const LONGEST_FURTHER = 22;

/** Throws SCHEMA. */
export function loadStageWords(path = join(packageRoot(), 'schema', 'stage-words.yaml')): StageWords {
  const parsed = shape.safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success)
    throw new ZhengtuError('SCHEMA', `${path}: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`);
  const words = parsed.data;
  return { told: (works) => told(works, words), yearIn: yearReader(words.years) };
}

/** 五年内 is no year. */
function yearReader(years: Words['years']): StageWords['yearIn'] {
  const pattern = new RegExp(`(?<year>(?:19|20)\\d{2})年|(?<![一二三四五六七八九十两\\d])(?<word>${Object.keys(years).join('|')})`, 'gu');
  return (wording, documentYear) => {
    const last = [...wording.matchAll(pattern)].at(-1)?.groups;
    if (last?.year) return Number(last.year);
    const shift = years[last?.word ?? ''];
    return shift === undefined || documentYear === null ? null : documentYear + shift;
  };
}

function told({ sentence, name, named }: WorksNamed, words: Words): StageTold[] {
  const list = listAround(sentence, name, named, words.joint);
  const clause = clauseAround(sentence, list);
  const next = Math.min(clause.end, ...named.filter(({ start }) => start >= list.end).map(({ start }) => start));
  const last = Math.max(clause.start, ...named.filter(({ end }) => end <= list.start).map(({ end }) => end));
  const [before, behind] = [sentence.slice(last, list.start), sentence.slice(list.end, next)];
  if (words.aside.before.test(before) || words.aside.behind.test(behind)) return [];
  const own = stageIn(before, behind, words);
  const wording = openingBefore(sentence, clause.start) + sentence.slice(clause.start, clause.end);
  const found: StageTold[] = own === null ? [] : [{ stage: own, isSoon: words.soon.test(before + behind), wording }];
  const goesOn = next < clause.end ? null : furtherBehind(sentence, clause.end, named, words);
  return goesOn === null || goesOn.stage === own ? found : [...found, { ...goesOn, wording: wording + goesOn.wording }];
}

/** Told right behind the name, else right before it, else by both. */
function stageIn(before: string, behind: string, { told, unless, preparing, planned }: Words): string | null {
  if (preparing.test(behind) || planned.test(before)) return told.at(-1)?.stage ?? null;
  const without = (text: string) => text.replaceAll(unless, (match) => (match.startsWith('主体') ? '主体' : '　'));
  const [ahead, after] = [without(before), without(behind)];
  const found =
    told.find(({ words }) => words.test(after)) ??
    told.find(({ words, before }) => words.test(ahead) || before?.test(ahead)) ??
    told.find(({ around }) => around?.test(`${ahead}□${after}`));
  return found?.stage ?? null;
}

/** 2023年，甲厂竣工，乙厂投产: the time at the head of a sentence, or of what a semicolon sets apart, is that of all its clauses. */
function openingBefore(sentence: string, at: number): string {
  const head =
    sentence
      .slice(0, at)
      .split(/[；;。]/u)
      .at(-1) ?? '';
  return head.slice(0, Math.max(0, head.search(SEPARATORS)));
}

function furtherBehind(sentence: string, end: number, named: readonly Span[], words: Words): StageTold | null {
  if (!/[，,]/u.test(sentence.charAt(end))) return null;
  const length = sentence.slice(end + 1).search(SEPARATORS);
  const to = length < 0 ? sentence.length : end + 1 + length;
  const clause = sentence.slice(end + 1, to);
  const isOwn = clause.length <= LONGEST_FURTHER && words.further.test(clause) && !named.some(({ start }) => start > end && start < to);
  const stage = isOwn ? stageIn('', clause, words) : null;
  return stage === null ? null : { stage, isSoon: words.soon.test(clause), wording: clause };
}

/** From the first to the last of the names that only a joint parts. */
function listAround(sentence: string, name: Span, named: readonly Span[], joint: RegExp): Span {
  const outer = outermost(named);
  const joins = (a: Span, b: Span) => b.start >= a.end && b.start - a.end <= 16 && joint.test(sentence.slice(a.end, b.start));
  const at = outer.findIndex(({ start, end }) => start <= name.start && end >= name.end);
  if (at < 0) return name;
  let [first, last] = [at, at];
  while (first > 0 && joins(outer[first - 1] as Span, outer[first] as Span)) first--;
  while (last < outer.length - 1 && joins(outer[last] as Span, outer[last + 1] as Span)) last++;
  return { start: (outer[first] as Span).start, end: (outer[last] as Span).end };
}

/** Those of spans in text order, the longer first, that lie in no other. */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    const isWithin = last !== undefined && span.end <= last.end && (span.start > last.start || span.end < last.end);
    if (!isWithin) kept.push(span);
  }
  return kept;
}

function clauseAround(sentence: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && !SEPARATORS.test(sentence.charAt(from - 1))) from--;
  while (to < sentence.length && !SEPARATORS.test(sentence.charAt(to))) to++;
  return { start: from, end: to };
}
