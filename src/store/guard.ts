import { ZhengtuError } from '../model/errors.js';
import { PORTABLE_RULES } from './portable-rules.js';
import { withoutQuotes } from './statement-text.js';

export interface Objection {
  /** Id of the rule. */
  readonly rule: string;
  /** What to write in its place. */
  readonly instead: string;
}

const WRITING = /\b(?:CREATE|MERGE|DELETE|REMOVE|FOREACH|SET)\b/iu;
/** Statements are few and fixed; the bound only keeps a caller who builds them from filling the memory. */
const REMEMBERED = 2_000;
const accepted = new Set<string>();

/** What keeps a statement from reading alike on both engines; empty where nothing does. */
export function objections(statement: string): Objection[] {
  const text = withoutQuotes(statement);
  return PORTABLE_RULES.filter((rule) => rule.matches(text)).map((rule) => ({ rule: rule.id, instead: rule.instead }));
}

/** Throws STATEMENT_REFUSED for a statement outside the portable subset, or one that writes where it may only read. */
export function checkStatement(statement: string, use: 'read' | 'write'): void {
  const key = `${use} ${statement}`;
  if (accepted.has(key)) return;
  if (use === 'read' && WRITING.test(withoutQuotes(statement))) {
    throw new ZhengtuError('STATEMENT_REFUSED', `A reading statement must not write; use GraphStore.write for: ${statement}`);
  }
  const [first] = objections(statement);
  if (first) throw new ZhengtuError('STATEMENT_REFUSED', `Not portable (${first.rule}): write ${first.instead}. In: ${statement}`);
  if (accepted.size >= REMEMBERED) accepted.clear();
  accepted.add(key);
}
