import type { EntityType } from '../../model/vocabulary.js';

/** Of what a thing of each type can be a part. */
export const WHOLES: Partial<Record<EntityType, ReadonlySet<EntityType>>> = {
  Industry: new Set<EntityType>(['Industry']),
  Project: new Set<EntityType>(['Project', 'Plan']),
  Plan: new Set<EntityType>(['Plan']),
  Zone: new Set<EntityType>(['Zone']),
  Strategy: new Set<EntityType>(['Strategy']),
};
