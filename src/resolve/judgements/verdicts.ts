import type { JudgedClaim, Verdict } from '../../model/judgement.js';
import { canonicalJson } from './judgement-id.js';
import type { Merges } from './merges.js';

/** What a claim is told by: what it says of whom, by ids, and in which document. */
export interface ClaimTold extends Pick<JudgedClaim, 'predicate' | 'attributes'> {
  readonly subject: string;
  readonly object: string;
}

/** Attributes that say what a claim says, not how far a thing has come: documents of different years agree on them. */
const LASTING: ReadonlySet<string> = new Set(['title']);

/** What claims of several documents that say the same have in common. */
export function lastingAttributes(attributes: JudgedClaim['attributes']): JudgedClaim['attributes'] {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => LASTING.has(name)));
}

/** Verdicts on claims, given oldest first. Of all that concern a claim the last one counts. */
export class Verdicts {
  private readonly last = new Map<string, { readonly verdict: Verdict; readonly rank: number }>();

  constructor(
    verdicts: readonly Verdict[],
    private readonly merges: Merges,
  ) {
    for (const [rank, verdict] of verdicts.entries()) {
      const { claim } = verdict;
      this.last.set(this.key({ ...claim, subject: claim.subject.id, object: claim.object.id }, claim.document), { verdict, rank });
    }
  }

  /** The verdict on a claim of a document, under whatever id its ends are known. */
  on(claim: ClaimTold, document: string): Verdict | null {
    const own = this.last.get(this.key(claim, document));
    const general = this.last.get(this.key(claim, null));
    if (!own || !general) return (own ?? general)?.verdict ?? null;
    return own.rank > general.rank ? own.verdict : general.verdict;
  }

  private key({ predicate, subject, object, attributes }: ClaimTold, document: string | null): string {
    const told = document === null ? lastingAttributes(attributes) : attributes;
    return canonicalJson([predicate, this.merges.canonical(subject), this.merges.canonical(object), told, document]);
  }
}
