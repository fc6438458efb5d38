import type { Mention } from '../model/mention.js';
import type { EntityType } from '../model/vocabulary.js';
import { normalName } from './normal-name.js';

/**
 * One sense a document: where the same name was taken for several types, all its mentions
 * take the type that is surest in sum; ties go to the type that comes first in the text.
 */
export function oneTypePerName(mentions: readonly Mention[]): Mention[] {
  const weights = new Map<string, Map<EntityType, number>>();
  for (const mention of mentions) {
    const name = normalName(mention.name);
    const byType = weights.get(name) ?? new Map<EntityType, number>();
    byType.set(mention.type, (byType.get(mention.type) ?? 0) + mention.confidence);
    weights.set(name, byType);
  }
  return mentions.map((mention) => {
    const byType = weights.get(normalName(mention.name));
    if (!byType || byType.size < 2) return mention;
    const [surest] = [...byType].reduce((best, entry) => (entry[1] > best[1] + 1e-9 ? entry : best));
    return surest === mention.type ? mention : { ...mention, type: surest };
  });
}
