import { createHash } from 'node:crypto';
import type { EntityContext } from '../../src/extract/context.js';
import { entityContext } from '../../src/extract/entity-context.js';
import type { Entity } from '../../src/model/entity.js';
import { ENTITY_TYPES } from '../../src/model/vocabulary.js';

/**
 * A context as a tagger with faults would give it: `share` of the entities are missing, and as many wrong ones are
 * there, taken from words of the text that no entity holds. Told by hashes, so that every run has the same faults.
 */
export function withNoise(context: EntityContext, name: string, share = 0.15): EntityContext {
  const { reading, gazetteers, speakingPlace } = context;
  const draw = (of: string) => createHash('sha256').update(`${name}/${of}`).digest().readUInt32BE(0) / 2 ** 32;
  const kept = context.entities.filter((entity) => entity === speakingPlace || draw(entity.id) >= share);
  const taken = new Set<number>();
  for (const { start, end } of context.mentions) for (let at = start; at < end; at++) taken.add(at);
  const words = reading.tokens.filter(
    ({ start, end, tag }) => end - start >= 2 && /^[nv]/u.test(tag) && !taken.has(start) && !taken.has(end - 1),
  );
  const rate = (share * context.mentions.length) / Math.max(1, words.length);
  const wrong = words.filter(({ start }) => draw(`word ${start}`) < rate).map((word) => wrongEntity(word.start, word.end));

  function wrongEntity(start: number, end: number): Entity {
    const type = ENTITY_TYPES[Math.floor(draw(`type ${start}`) * ENTITY_TYPES.length)] ?? 'Project';
    const text = reading.text.slice(start, end);
    const mention = { start, end, type, name: text, rule: 'noise', confidence: 1 };
    return { id: `noise-${start}`, type, name: text, aliases: [], mentions: [mention] };
  }
  return { ...entityContext(reading, gazetteers, [...kept, ...wrong]), speakingPlace };
}
