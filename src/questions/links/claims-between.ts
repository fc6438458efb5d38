import { bySureness, type ClaimFilter, claimsOfEntities } from '../entity-claims.js';
import type { GraphReader } from '../reader.js';
import type { ClaimFact } from '../records.js';

/** The claims that join two entities, either way round, as far as a filter lets them through; the surest first. Two reads. */
export async function claimsBetween(
  reader: GraphReader,
  a: string,
  b: string,
  filter: Omit<ClaimFilter, 'direction' | 'objects' | 'subjects'>,
  first: number,
): Promise<ClaimFact[]> {
  const from = async (subject: string, object: string) => {
    const pages = await claimsOfEntities(reader, [subject], { ...filter, direction: 'OUT', objects: [object] }, { first });
    return pages.get(subject)?.items ?? [];
  };
  const claims = (await Promise.all([from(a, b), from(b, a)])).flat().map(({ node }) => node);
  return claims.sort(bySureness).slice(0, first);
}
