import { attributedPlaces } from './designation/attributed-places.js';
import { namedDesignations } from './designation/named-designations.js';
import { quotedDesignations } from './designation/quoted-designations.js';
import { widenedDesignations } from './designation/widened-designations.js';
import { wonDesignations } from './designation/won-designations.js';
import { gatheredIndustries } from './industry/gathered-industries.js';
import { knownIndustries } from './industry/known-industries.js';
import { namedIndustries } from './industry/named-industries.js';
import { gatheredOrganizations } from './organization/gathered-organizations.js';
import { knownBodies } from './organization/known-bodies.js';
import { namedOrganizations } from './organization/named-organizations.js';
import { wellKnownOrganizations } from './organization/well-known-organizations.js';
import { namedLeaders } from './person/named-leaders.js';
import { speaker } from './person/speaker.js';
import { speakerLines } from './person/speaker-lines.js';
import { titledPersons } from './person/titled-persons.js';
import { knownPlaces } from './place/known-places.js';
import { townships } from './place/townships.js';
import { villages } from './place/villages.js';
import { gatheredPlans } from './plan/gathered-plans.js';
import { glossedPlan } from './plan/glossed-plan.js';
import { namedPlan } from './plan/named-plan.js';
import { quotedCampaigns } from './plan/quoted-campaigns.js';
import { quotedPlan } from './plan/quoted-plan.js';
import { sharedHeadPlans } from './plan/shared-head-plans.js';
import { titledPlan } from './plan/titled-plan.js';
import { widenedPlan } from './plan/widened-plan.js';
import { gatheredWorks } from './project/gathered-works.js';
import { namedWorks } from './project/named-works.js';
import { sharedHeadWorks } from './project/shared-head-works.js';
import { widenedWorks } from './project/widened-works.js';
import type { MentionRule } from './rule.js';
import { knownStrategies } from './strategy/known-strategies.js';
import { namedStrategies } from './strategy/named-strategies.js';
import { widenedStrategies } from './strategy/widened-strategies.js';
import { gatheredZones } from './zone/gathered-zones.js';
import { namedZone } from './zone/named-zone.js';

/** In the order in which they run; what they find is decided together, so the order changes nothing but speed. */
export const RULES: readonly MentionRule[] = [
  attributedPlaces,
  namedDesignations,
  quotedDesignations,
  widenedDesignations,
  wonDesignations,
  gatheredIndustries,
  knownIndustries,
  namedIndustries,
  gatheredOrganizations,
  knownBodies,
  namedOrganizations,
  wellKnownOrganizations,
  namedLeaders,
  speaker,
  speakerLines,
  titledPersons,
  knownPlaces,
  townships,
  villages,
  gatheredPlans,
  glossedPlan,
  namedPlan,
  quotedCampaigns,
  quotedPlan,
  sharedHeadPlans,
  titledPlan,
  widenedPlan,
  gatheredWorks,
  namedWorks,
  sharedHeadWorks,
  widenedWorks,
  knownStrategies,
  namedStrategies,
  widenedStrategies,
  gatheredZones,
  namedZone,
];
