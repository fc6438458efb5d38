import type { Entity } from '../../../model/entity.js';
import type { RelationFrame } from '../frame.js';
import { FeatureBlock } from './feature-sink.js';
import { hashSlice, mix } from './hash.js';
import { placeFeatures } from './place-features.js';

/** The feature blocks of one entity, each computed on first use and then kept. */
export class EntityFeatures {
  readonly #frame: RelationFrame;
  readonly #entity: Entity;
  #name: FeatureBlock | undefined;
  #outline: FeatureBlock | undefined;
  #found: FeatureBlock | undefined;
  #place: FeatureBlock | undefined;

  constructor(frame: RelationFrame, entity: Entity) {
    this.#frame = frame;
    this.#entity = entity;
  }

  /** All that its name shows. */
  get name(): FeatureBlock {
    this.#name ??= new FeatureBlock([...this.outline.values, ...this.place.values, ...letterFeatures(this.#entity)]);
    return this.#name;
  }

  /** How its name begins and ends. */
  get outline(): FeatureBlock {
    this.#outline ??= new FeatureBlock(outlineFeatures(this.#entity, this.#entity === this.#frame.speakingPlace));
    return this.#outline;
  }

  /** How surely it was found, and by what. */
  get found(): FeatureBlock {
    this.#found ??= new FeatureBlock(foundFeatures(this.#entity));
    return this.#found;
  }

  get place(): FeatureBlock {
    this.#place ??= new FeatureBlock(placeFeatures(this.#frame, this.#entity));
    return this.#place;
  }
}

/** How a name begins and ends, how long it is, whether it is the speaking place's. */
function outlineFeatures(entity: Entity, isSpeaking: boolean): number[] {
  const { name } = entity;
  const n = name.length;
  return [
    hashSlice(40, name, n - 1, n),
    hashSlice(41, name, n - 2, n),
    hashSlice(43, name, 0, 2),
    mix(44, Math.min(n >> 1, 8)),
    mix(46, isSpeaking ? 1 : 0),
    mix(45, Math.min(entity.mentions.length, 4)),
    hashSlice(42, name, n - 3, n),
  ];
}

/** How sure the surest mention of an entity is, what found it, how often it is named. */
function foundFeatures({ mentions }: Entity): number[] {
  const [first] = mentions;
  if (!first) return [mix(82, 0)];
  const surest = mentions.reduce((best, mention) => (mention.confidence > best.confidence ? mention : best), first);
  return [
    mix(83, Math.floor(surest.confidence * 10)),
    hashSlice(84, surest.rule, 0, surest.rule.length),
    mix(85, Math.min(mentions.length, 3)),
  ];
}

/** The letters of a name, two by two. */
function letterFeatures({ name }: Entity): number[] {
  const features: number[] = [];
  for (let at = 0; at + 1 < name.length && at < 24; at++) features.push(hashSlice(47, name, at, at + 2));
  return features;
}
