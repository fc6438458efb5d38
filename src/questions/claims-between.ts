import { bySureness, claimsOfEntities } from './entity-claims.js';
import type { GraphReader } from './reader.js';
import type { ClaimFact } from './records.js';

/** Every claim that joins two entities, either way round, the surest first; two reads. */
export async function claimsBetween(reader: GraphReader, a: string, b: string, first: number): Promise<ClaimFact[]> {
  const request = { first };
  const [there, back] = await Promise.all([
    claimsOfEntities(reader, [a], { direction: 'OUT', objects: [b] }, request),
    claimsOfEntities(reader, [b], { direction: 'OUT', objects: [a] }, request),
  ]);
  const claims = [...(there.get(a)?.items ?? []), ...(back.get(b)?.items ?? [])].map(({ node }) => node);
  return claims.sort(bySureness).slice(0, first);
}
