import type { Evidence } from '../evidence.ts';

/** A fact with the passages it rests on, as the drawer shows it. */
export interface Fact {
  /** The fact in words: 德州市 → 建设 → 津潍高铁. */
  readonly title: string;
  readonly details: readonly (readonly [string, string])[];
  readonly evidence: Evidence;
  /** Id of the rule that read it, where one did. */
  readonly rule?: string;
  /** Id of the claim, where the fact is one: it can be judged. */
  readonly claim?: string;
}
