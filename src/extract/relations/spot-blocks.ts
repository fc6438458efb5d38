import type { Entity } from '../../model/entity.js';
import { FeatureBlock } from './feature-sink.js';
import type { RelationFrame } from './frame.js';
import { placeFeatures } from './place-features.js';
import type { Spot, SpotList } from './spot.js';
import { betweenFeatures, contextFeatures, foundFeatures, letterFeatures, outlineFeatures, shortContextFeatures } from './spot-features.js';

/** The feature blocks of one document, each computed on first use and then kept. */
export class SpotFeatures {
  readonly #frame: RelationFrame;
  readonly #wordings = new Map<Spot | SpotList, FeatureBlock>();
  readonly #nears = new Map<Spot, FeatureBlock>();
  readonly #edges = new Map<Spot, FeatureBlock>();
  readonly #names = new Map<Entity, FeatureBlock>();
  readonly #outlines = new Map<Entity, FeatureBlock>();
  readonly #founds = new Map<Entity, FeatureBlock>();
  readonly #places = new Map<Entity, FeatureBlock>();
  readonly #betweens = new Map<SpotList, Map<SpotList, FeatureBlock>>();

  constructor(frame: RelationFrame) {
    this.#frame = frame;
  }

  /** The wording around the list a mention stands in; the members of a list share it. */
  wording(spot: Spot): FeatureBlock {
    return remember(this.#wordings, spot.within ? spot : spot.list, () => contextFeatures(this.#frame, spot));
  }

  /** The few characters around it. */
  near(spot: Spot): FeatureBlock {
    return remember(this.#nears, spot, () => shortContextFeatures(this.#frame, spot));
  }

  /** The characters right next to it. */
  edges(spot: Spot): FeatureBlock {
    return remember(this.#edges, spot, () => shortContextFeatures(this.#frame, spot).slice(0, 6));
  }

  /** All that a name shows. */
  name(entity: Entity): FeatureBlock {
    return remember(this.#names, entity, () => [...this.outline(entity).values, ...this.place(entity).values, ...letterFeatures(entity)]);
  }

  /** How a name begins and ends. */
  outline(entity: Entity): FeatureBlock {
    return remember(this.#outlines, entity, () => outlineFeatures(entity, entity === this.#frame.speakingPlace));
  }

  /** How surely it was found, and by what. */
  found(entity: Entity): FeatureBlock {
    return remember(this.#founds, entity, () => foundFeatures(entity));
  }

  place(entity: Entity): FeatureBlock {
    return remember(this.#places, entity, () => placeFeatures(this.#frame, entity));
  }

  /** What lies between the lists of two mentions of one sentence. */
  between(subject: Spot, object: Spot): FeatureBlock {
    const known = this.#betweens.get(subject.list) ?? new Map<SpotList, FeatureBlock>();
    this.#betweens.set(subject.list, known);
    const isForward = subject.index < object.index;
    const left = isForward ? subject.list : object.list;
    const right = isForward ? object.list : subject.list;
    return remember(known, object.list, () => betweenFeatures(this.#frame, left, right, subject.list.spots.length));
  }
}

function remember<Key>(known: Map<Key, FeatureBlock>, key: Key, compute: () => number[]): FeatureBlock {
  const found = known.get(key);
  if (found) return found;
  const block = new FeatureBlock(compute());
  known.set(key, block);
  return block;
}
