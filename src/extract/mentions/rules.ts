import { gatheredPlans } from './plan/gathered-plans.js';
import { namedPlan } from './plan/named-plan.js';
import { quotedPlan } from './plan/quoted-plan.js';
import { titledPlan } from './plan/titled-plan.js';
import { gatheredWorks } from './project/gathered-works.js';
import { namedWorks } from './project/named-works.js';
import type { MentionRule } from './rule.js';
import { gatheredZones } from './zone/gathered-zones.js';
import { namedZone } from './zone/named-zone.js';

/** In the order in which they run; what they find is decided together, so the order changes nothing but speed. */
export const RULES: readonly MentionRule[] = [
  namedWorks,
  gatheredWorks,
  titledPlan,
  quotedPlan,
  namedPlan,
  gatheredPlans,
  namedZone,
  gatheredZones,
];
