import type { EntityType, Predicate } from '../../../model/vocabulary.js';
import { glossaries } from '../../figures/glossary.js';
import { actorsFor } from '../actors.js';
import type { RelationFrame } from '../frame.js';
import { ofSpeaker, type Proposal, spoken } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import type { Spot } from '../spot.js';
import { sentenceOf } from './passage.js';

/** What an actor can do to a thing of each type. */
const DEEDS: Partial<Record<EntityType, readonly Predicate[]>> = {
  Project: ['BUILDS', 'UNDERTAKES'],
  Zone: ['BUILDS', 'UNDERTAKES', 'COOPERATES_WITH'],
  Plan: ['IMPLEMENTS', 'SERVES'],
  Industry: ['DEVELOPS', 'IN_INDUSTRY'],
  Designation: ['PURSUES'],
  Strategy: ['SERVES'],
  Organization: ['COOPERATES_WITH'],
  Place: ['COOPERATES_WITH'],
};

const DOERS: Partial<Record<Predicate, ReadonlySet<EntityType>>> = {
  UNDERTAKES: new Set<EntityType>(['Organization']),
  IN_INDUSTRY: new Set<EntityType>(['Organization', 'Zone']),
};

/** 加快推进X建设 — what the speaking place, or a place, zone or body named in the sentence, does to a thing. */
export const actorDoes: RelationRule = {
  id: 'wording/actor',
  predicates: ['BUILDS', 'UNDERTAKES', 'IMPLEMENTS', 'SERVES', 'DEVELOPS', 'IN_INDUSTRY', 'PURSUES', 'COOPERATES_WITH'],
  about: 'Pairs what is named in a sentence with those who may be its subject; the wording decides.',
  confidence: 0.3,
  *propose(frame) {
    // 五个认同：对祖国、对民族的认同 — a gloss says what a strategy is; that it is served is said where it is spoken of.
    const explains = glossaries(frame.reading);
    for (const spot of frame.spots) {
      const deeds = DEEDS[spot.mention.entity.type];
      if (!deeds) continue;
      const isExplained = explains[frame.reading.sentences[spot.sentence]?.section ?? -1] === true;
      yield* proposalsFor(frame, spot, isExplained ? deeds.filter((deed) => deed !== 'SERVES') : deeds);
    }
  },
};

function* proposalsFor(frame: RelationFrame, spot: Spot, deeds: readonly Predicate[]): Iterable<Proposal> {
  const object = spot.mention.entity;
  const evidence = sentenceOf(frame, spot);
  const self = frame.speakingPlace;
  const actors = actorsFor(frame, spot);
  for (const predicate of deeds) {
    const doers = DOERS[predicate];
    if (self && self !== object && (!doers || doers.has(self.type))) yield ofSpeaker(predicate, self, spot, evidence);
    for (const actor of actors) {
      const subject = actor.spot.mention.entity;
      if (subject !== object && (!doers || doers.has(subject.type)))
        yield spoken(predicate, actor.spot, spot, actor.link, 'stated', evidence);
    }
  }
}
