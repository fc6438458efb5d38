import type { EntityType } from '../../../model/vocabulary.js';
import { NameIndex } from '../name-index.js';
import { told } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import { firstPassage } from './passage.js';

const BELONGING: ReadonlySet<EntityType> = new Set<EntityType>(['Project', 'Zone', 'Organization']);

/** 中庆新能源产业园 → 新能源 — a name that holds the name of an industry. */
export const industryName: RelationRule = {
  id: 'in-industry/name',
  predicates: ['IN_INDUSTRY'],
  about: 'A project, zone or company is in the industry that its name names.',
  confidence: 0.6,
  *propose(frame) {
    const industries = new NameIndex(frame.entities, 'Industry');
    for (const subject of frame.entities) {
      const passage = BELONGING.has(subject.type) ? firstPassage(frame, subject) : null;
      if (!passage) continue;
      for (const hit of industries.inside(subject.name, subject)) yield told('IN_INDUSTRY', subject, hit.entity, hit, passage);
    }
  },
};
