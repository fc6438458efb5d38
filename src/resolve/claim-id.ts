import type { ExtractedClaim } from '../model/extraction.js';
import { contentId } from './identity.js';

/** The id of a claim: a hash of what it says and in which document. */
export function claimId(document: string, { predicate, subject, object, attributes }: Omit<ExtractedClaim, 'id'>): string {
  const said = Object.keys(attributes)
    .sort()
    .flatMap((name) => [name, attributes[name] ?? null]);
  return contentId('claim', document, predicate, subject, object, ...said);
}
