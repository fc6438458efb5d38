import type { Entity } from '../model/entity.js';
import type { Gazetteers } from '../model/gazetteer.js';
import type { Mention } from '../model/mention.js';
import type { Reading } from '../model/reading.js';
import type { EntityType } from '../model/vocabulary.js';

/** What mention rules see. */
export interface MentionContext {
  readonly reading: Reading;
  readonly gazetteers: Gazetteers;
}

/** What figure and relation rules see: the same reading, with its entities decided. */
export interface EntityContext extends MentionContext {
  readonly entities: readonly Entity[];
  /** Every mention of every entity in text order. */
  readonly mentions: readonly EntityMention[];
  /** The place the document speaks for: the subject of a sentence without one. */
  readonly speakingPlace: Entity | null;
  /** The entity of this type with this name or alias. */
  named(type: EntityType, name: string): Entity | undefined;
  byId(id: string): Entity | undefined;
}

export interface EntityMention extends Mention {
  readonly entity: Entity;
}
