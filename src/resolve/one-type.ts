import type { Mention } from '../model/mention.js';
import type { EntityType } from '../model/vocabulary.js';
import { normalName } from './normal-name.js';

/**
 * One sense a document: where the same name was taken for several types, all its mentions
 * take the type that is surest in sum; ties go to the type that comes first in the text.
 */
export function oneTypePerName(mentions: readonly Mention[]): Mention[] {
  const byName = new Map<string, Map<EntityType, number>>();
  const weights = mentions.map((mention) => {
    const name = normalName(mention.name);
    let byType = byName.get(name);
    if (!byType) {
      byType = new Map();
      byName.set(name, byType);
    }
    byType.set(mention.type, (byType.get(mention.type) ?? 0) + mention.confidence);
    return byType;
  });
  return mentions.map((mention, at) => {
    const byType = weights[at];
    if (!byType || byType.size < 2) return mention;
    const [surest] = [...byType].reduce((best, entry) => (entry[1] > best[1] + 1e-9 ? entry : best));
    return surest === mention.type ? mention : { ...mention, type: surest };
  });
}
