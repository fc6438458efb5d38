import type { Entity } from '../../../model/entity.js';
import type { RelationFrame } from '../frame.js';
import type { Spot, SpotList } from '../spot.js';
import { EntityFeatures } from './entity-features.js';
import { FeatureBlock } from './feature-sink.js';
import { betweenFeatures, contextFeatures, shortContextFeatures } from './spot-features.js';

/** How many features of `shortContextFeatures` tell of the characters right next to a mention. */
const EDGES = 6;

/** The feature blocks of one document, each computed on first use and then kept. */
export class SpotFeatures {
  readonly #frame: RelationFrame;
  /** By the index of a spot, or of the first of its list. */
  readonly #wordings: (FeatureBlock | undefined)[];
  readonly #nears: (FeatureBlock | undefined)[];
  readonly #edges: (FeatureBlock | undefined)[];
  readonly #betweens = new Map<number, FeatureBlock>();
  readonly #entities = new Map<Entity, EntityFeatures>();

  constructor(frame: RelationFrame) {
    this.#frame = frame;
    this.#wordings = new Array(frame.spots.length);
    this.#nears = new Array(frame.spots.length);
    this.#edges = new Array(frame.spots.length);
  }

  of(entity: Entity): EntityFeatures {
    let features = this.#entities.get(entity);
    if (!features) {
      features = new EntityFeatures(this.#frame, entity);
      this.#entities.set(entity, features);
    }
    return features;
  }

  /** The wording around the list a mention stands in; the members of a list share it. */
  wording(spot: Spot): FeatureBlock {
    const at = spot.within ? spot.index : indexOf(spot.list);
    this.#wordings[at] ??= new FeatureBlock(contextFeatures(this.#frame, spot));
    return this.#wordings[at] as FeatureBlock;
  }

  /** The few characters around it. */
  near(spot: Spot): FeatureBlock {
    this.#nears[spot.index] ??= new FeatureBlock(shortContextFeatures(this.#frame, spot));
    return this.#nears[spot.index] as FeatureBlock;
  }

  /** The characters right next to it. */
  edges(spot: Spot): FeatureBlock {
    this.#edges[spot.index] ??= new FeatureBlock(shortContextFeatures(this.#frame, spot).slice(0, EDGES));
    return this.#edges[spot.index] as FeatureBlock;
  }

  /** What lies between the lists of two mentions of one sentence. */
  between(subject: Spot, object: Spot): FeatureBlock {
    const key = indexOf(subject.list) * this.#frame.spots.length + indexOf(object.list);
    let block = this.#betweens.get(key);
    if (!block) {
      const isForward = subject.index < object.index;
      const left = isForward ? subject.list : object.list;
      const right = isForward ? object.list : subject.list;
      block = new FeatureBlock(betweenFeatures(this.#frame, left, right, subject.list.spots.length));
      this.#betweens.set(key, block);
    }
    return block;
  }
}

/** What numbers a list: the index of its first spot. */
function indexOf({ spots }: SpotList): number {
  return spots[0]?.index ?? 0;
}
