import { DESIGNATION_HEADS, type DesignationHead } from './designation/designation-heads.js';
import { INDUSTRY_HEADS, type IndustryHead } from './industry/industry-heads.js';
import { ORGANIZATION_HEADS, type OrganizationHead } from './organization/organization-heads.js';
import { TailLexicon } from './phrases/lexicon.js';
import { PLAN_HEADS, type PlanHead } from './plan/plan-heads.js';
import { WORKS_HEADS, type WorksHead } from './project/works-heads.js';
import { STRATEGY_HEADS, type StrategyHead } from './strategy/strategy-heads.js';
import { ZONE_HEADS, type ZoneHead } from './zone/zone-heads.js';

/** The kinds of heads of each type that is told by heads. */
export interface HeadKinds {
  Designation: DesignationHead;
  Industry: IndustryHead;
  Organization: OrganizationHead;
  Plan: PlanHead;
  Project: WorksHead;
  Strategy: StrategyHead;
  Zone: ZoneHead;
}
export type HeadedType = keyof HeadKinds;

export interface Head {
  readonly type: HeadedType;
  /** The bit of its type: which types were seen is one number. */
  readonly bit: number;
  readonly kind: HeadKinds[HeadedType];
}

const TABLES: { [T in HeadedType]: readonly (readonly [kind: HeadKinds[T], words: string])[] } = {
  Designation: DESIGNATION_HEADS,
  Industry: INDUSTRY_HEADS,
  Organization: ORGANIZATION_HEADS,
  Plan: PLAN_HEADS,
  Project: WORKS_HEADS,
  Strategy: STRATEGY_HEADS,
  Zone: ZONE_HEADS,
};

function* entries(): Iterable<readonly [string, Head]> {
  const tables = Object.entries(TABLES) as [HeadedType, readonly (readonly [Head['kind'], string])[]][];
  for (const [number, [type, table]] of tables.entries()) {
    for (const [kind, words] of table) for (const word of words.split(/\s+/u)) if (word) yield [word, { type, bit: 1 << number, kind }];
  }
}

/** Kinds that end a name even where its phrase goes on: 恒泰集团|党委书记, 青山高新区|扩区. */
const CLOSING_KINDS: ReadonlySet<Head['kind']> = new Set<Head['kind']>([
  'route',
  'phase',
  'company',
  'institute',
  'body',
  'estate',
  'action',
  'strategy',
  'sector',
  'site',
  'area',
]);

/** Every head noun of every type; a word may be the head of several (产业园: Zone and Project). */
export const HEADS = new TailLexicon(entries());

/** Those that also end a name in the middle of its phrase. */
export const CLOSING_HEADS = new TailLexicon([...entries()].filter(([, { kind }]) => CLOSING_KINDS.has(kind)));
