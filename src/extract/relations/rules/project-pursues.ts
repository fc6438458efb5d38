import type { EntityType } from '../../../model/vocabulary.js';
import { spoken } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import { neighboursOf } from './neighbours.js';
import { sentenceOf } from './passage.js';

const PROJECT: ReadonlySet<EntityType> = new Set<EntityType>(['Project']);

/** 将X港打造成北方枢纽 — a project that is to become something. */
export const projectPursues: RelationRule = {
  id: 'pursues/project',
  predicates: ['PURSUES'],
  about: 'Pairs titles with the projects of their sentence; the wording decides.',
  confidence: 0.3,
  *propose(frame) {
    for (const spot of frame.spots) {
      if (spot.mention.entity.type !== 'Designation') continue;
      for (const other of neighboursOf(frame, spot, PROJECT, 2)) {
        yield spoken('PURSUES', other.spot, spot, other.link, 'stated', sentenceOf(frame, spot));
      }
    }
  },
};
