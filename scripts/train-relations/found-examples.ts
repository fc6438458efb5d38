import { entityContext } from '../../src/extract/entity-context.js';
import { findMentions } from '../../src/extract/mentions/index.js';
import type { MentionWeights } from '../../src/extract/mentions/weigh.js';
import { likelyMentions } from '../../src/extract/tagger/likely-mentions.js';
import type { Tagger } from '../../src/extract/tagger/tagger.js';
import type { Entity } from '../../src/model/entity.js';
import type { Gazetteers } from '../../src/model/gazetteer.js';
import type { Reading } from '../../src/model/reading.js';
import { resolveEntities } from '../../src/resolve/resolve-entities.js';
import type { Schema } from '../../src/schema/load.js';
import type { GoldEntity, GoldFile } from '../evaluate/gold-file.js';
import { bestLikeness } from '../evaluate/name-likeness.js';
import { pairUp } from '../evaluate/pairing.js';
import { type Example, examplesOf } from './examples.js';

/**
 * Examples between the entities that the extractor itself finds with a tagger that has not seen the text: so the judge
 * learns how far entities can be trusted. The annotators' claims are read as claims of the found entities.
 */
export function foundExamples(name: string, reading: Reading, gold: GoldFile, tagger: Tagger, parts: FoundParts): Example[] {
  const { gazetteers, schema, mentionWeights } = parts;
  const context = { reading, gazetteers };
  const mentions = findMentions(context, mentionWeights, (of) => likelyMentions(of, tagger));
  const entities = resolveEntities(mentions, context, schema);
  return examplesOf(name, entityContext(reading, gazetteers, entities), asFound(gold, entities), parts.bits);
}

export interface FoundParts {
  readonly gazetteers: Gazetteers;
  readonly schema: Schema;
  readonly mentionWeights: MentionWeights;
  readonly bits: number;
}

const namesOf = (gold: GoldEntity) => [gold.name, ...(gold.names ?? []), ...(gold.aliases ?? [])];

/** The gold file with its claims between found entities: every one that an annotated entity could be. */
function asFound(gold: GoldFile, entities: readonly Entity[]): GoldFile {
  const { foundOf } = pairUp(gold.entities, entities, (wanted, found) => {
    if (!(wanted.types ?? [wanted.type]).includes(found.type)) return 0;
    return bestLikeness(namesOf(wanted), [found.name], found.type) || 0.8 * bestLikeness(namesOf(wanted), found.aliases, found.type);
  });
  const ids = new Map(gold.entities.map((wanted, at) => [wanted.k, idsOf(wanted, foundOf.get(at), entities)]));
  const idsFor = (keys: string | readonly string[]) => [keys].flat().flatMap((key) => ids.get(key) ?? []);
  const claims = (gold.claims ?? []).map((claim) => ({ ...claim, subject: idsFor(claim.subject), object: idsFor(claim.object) }));
  return { ...gold, claims };
}

function idsOf(wanted: GoldEntity, paired: number | undefined, entities: readonly Entity[]): string[] {
  const isLike = ({ name, aliases }: Entity) => bestLikeness(namesOf(wanted), [name, ...aliases], wanted.type) >= 0.8;
  return entities.filter((entity, at) => at === paired || isLike(entity)).map((entity) => entity.id);
}
