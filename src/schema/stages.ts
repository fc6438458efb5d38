import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ZhengtuError } from '../model/errors.js';
import type { Tense } from '../model/reading.js';
import { packageRoot } from './package-root.js';

const words = z.array(z.string().min(1));
const sides = z.strictObject({ ahead: words, behind: words });
const shape = z.strictObject({
  stages: words,
  ended: words,
  headings: sides,
  words: sides,
  now: z.record(z.string(), words),
  confused: words,
  parts: z.strictObject({ from: words, endings: words }),
});

/** What a document says of a stage, and where. */
export interface StageWording {
  readonly stage: string;
  /** The year that the text gives for the stage. */
  readonly stageYear: number | null;
  /** The year that the document speaks of: a work report looks back on the one before it. */
  readonly documentYear: number | null;
  readonly isReport: boolean;
  readonly headings: readonly string[];
  /** What the part of the text speaks of where its own headings do not say; null or left out where that is not known either. */
  readonly tense?: Tense | null;
  readonly sentence: string;
}

/** Tells how far works are; made from schema/stages.yaml. */
export interface Stages {
  /** 0 for the first, higher for further ones; -1 for what is no stage. */
  rankOf(stage: string): number;
  /** Whether works of this stage are over: 建成, 投产. */
  isEnd(stage: string): boolean;
  /** Whether the stage is still to come: 力争年底建成. */
  isAhead(wording: StageWording): boolean;
  /** Whether one of these characters is written for the other now and then: 电气, 电器. */
  areConfused(a: string, b: string): boolean;
  /** The name without what says which part of the works is meant; the name itself where too little would remain. */
  wholeOf(name: string): string;
}

/** No works are told by fewer characters. */
const SHORTEST_WHOLE = 4;

/** Throws SCHEMA. */
export function loadStages(path = join(packageRoot(), 'schema', 'stages.yaml')): Stages {
  const parsed = shape.safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success)
    throw new ZhengtuError('SCHEMA', `${path}: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`);
  const { stages, ended, headings, words, now, confused, parts } = parsed.data;
  const isNow = ({ stage, sentence }: StageWording) => holds(sentence, now[stage] ?? []);
  const isAhead = (wording: StageWording) =>
    !isNow(wording) &&
    (byYear(wording) ??
      byHeadings(wording, headings) ??
      byTense(wording) ??
      (holds(wording.sentence, words.ahead) && !holds(wording.sentence, words.behind)));
  return {
    rankOf: (stage) => stages.indexOf(stage),
    isEnd: (stage) => ended.includes(stage),
    isAhead,
    areConfused: (a, b) => confused.some((group) => group.includes(a) && group.includes(b)),
    wholeOf: (name) => wholeOf(name, parts),
  };
}

/** A year that is over is behind; a report's own year is ahead of it. */
function byYear({ stageYear, documentYear, isReport }: StageWording): boolean | null {
  if (stageYear === null || documentYear === null) return null;
  if (stageYear !== documentYear) return stageYear > documentYear;
  return isReport ? true : null;
}

const YEAR = /(?<year>(?:19|20)\d{2})年/u;

/** The outermost heading that says so counts: what is under a review is behind, whatever its own heading promises. */
function byHeadings({ headings, documentYear, isReport }: StageWording, said: z.infer<typeof sides>): boolean | null {
  for (const heading of headings) {
    const year = YEAR.exec(heading)?.groups?.year;
    if (holds(heading, said.behind)) return false;
    if (holds(heading, said.ahead)) return year === undefined || documentYear === null || Number(year) >= documentYear;
    if (isReport && year !== undefined && documentYear !== null) return Number(year) >= documentYear;
  }
  return null;
}

/** Behind the part that says that it plans, a report plans on: its chapters are named by what they are about. */
function byTense({ tense }: StageWording): boolean | null {
  return tense == null ? null : tense === 'outlook';
}

function holds(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

function wholeOf(name: string, { from, endings }: z.infer<typeof shape>['parts']): string {
  const cuts = from.map((word) => name.indexOf(word)).filter((at) => at >= SHORTEST_WHOLE);
  const kept = cuts.length > 0 ? name.slice(0, Math.min(...cuts)) : name;
  const ending = endings.find((one) => kept.endsWith(one) && kept.length - one.length >= SHORTEST_WHOLE);
  return ending === undefined ? kept : wholeOf(kept.slice(0, -ending.length), { from, endings });
}
