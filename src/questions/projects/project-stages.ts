import { loadStages } from '../../schema/stages.js';
import type { ClaimFact, DocumentRecord, PassageRecord } from '../records.js';

/** 谋划 签约 开工 在建 建成 投产 — how far a project is by what one document says. */
export interface StageSaid {
  readonly stage: string;
  /** The year that the text gives for it. */
  readonly year: number | null;
  /** Whether it is still to come: 力争年底建成. */
  readonly isAhead: boolean;
}

/** A stage as a claim gives it, with where it stands. */
export type StageRow = {
  readonly stage: string;
  readonly stageYear: number | null;
  readonly passage: Pick<PassageRecord, 'text' | 'headings' | 'tense'>;
  readonly document: Pick<DocumentRecord, 'year' | 'docType'>;
};

const { rankOf, isEnd, isAhead } = loadStages();

export function stageSaid({ stage, stageYear, passage, document }: StageRow): StageSaid {
  const year = stageYear ?? null;
  const wording = {
    stage,
    stageYear: year,
    documentYear: document.year ?? null,
    isReport: document.docType === 'work-report',
    headings: passage.headings ?? [],
    tense: passage.tense ?? null,
    sentence: passage.text,
  };
  return { stage, year, isAhead: isAhead(wording) };
}

/** The stage that a claim gives; null where it gives none. */
export function stageOfClaim({ claim, evidence }: ClaimFact, document: DocumentRecord): StageSaid | null {
  const { stage, stageYear } = claim.attributes;
  if (stage === undefined) return null;
  const year = stageYear === undefined ? null : Number(stageYear);
  return stageSaid({ stage: String(stage), stageYear: year, passage: evidence.passage, document });
}

/** Each once, those that have come about first, the first stage first. */
export function inOrder(said: readonly StageSaid[]): StageSaid[] {
  const once = new Map(said.map((one) => [`${one.stage} ${one.year} ${one.isAhead}`, one]));
  return [...once.values()].sort((a, b) => Number(a.isAhead) - Number(b.isAhead) || rankOf(a.stage) - rankOf(b.stage));
}

/** The furthest stage that has come about; the first of those to come where none has; null where nothing is said. */
export function furthestOf(said: readonly StageSaid[]): StageSaid | null {
  const byRank = [...said].sort((a, b) => rankOf(b.stage) - rankOf(a.stage) || (b.year ?? 0) - (a.year ?? 0));
  return byRank.find((one) => !one.isAhead) ?? byRank.at(-1) ?? null;
}

/**
 * The stage of the newest year that says one has come about, else the furthest of all: a later text that works go on overrules an earlier one
 * that something about them was completed.
 */
export function lastOf(said: readonly { readonly year: number | null; readonly stage: StageSaid }[]): StageSaid | null {
  const come = said.filter(({ stage }) => !stage.isAhead);
  const newest = Math.max(...come.map(({ year }) => year ?? 0));
  const last = come.filter(({ year }) => (year ?? 0) === newest);
  return furthestOf((last.length > 0 ? last : said).map(({ stage }) => stage));
}

/** Whether works are over by their furthest stage: 建成 or 投产, and not only to come. */
export function isFinished(furthest: StageSaid | null): boolean {
  return furthest !== null && !furthest.isAhead && isEnd(furthest.stage);
}
