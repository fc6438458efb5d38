import { NameIndex } from '../name-index.js';
import { told } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import { sentenceOf } from './passage.js';

/** 华鲁恒升新材料 → 华鲁恒升 — a project that bears a company's name. */
export const undertakesName: RelationRule = {
  id: 'undertakes/name',
  predicates: ['UNDERTAKES'],
  about: 'A company undertakes the project or zone that bears its name.',
  confidence: 0.7,
  *propose(frame) {
    const companies = new NameIndex(frame.entities, 'Organization');
    for (const object of frame.entities) {
      const spot = object.type === 'Project' || object.type === 'Zone' ? frame.firstSpot(object) : null;
      if (!spot) continue;
      const passage = { subjectSpot: null, objectSpot: spot, evidence: sentenceOf(frame, spot) };
      for (const hit of companies.inside(object.name, object)) yield told('UNDERTAKES', hit.entity, object, hit, passage);
    }
  },
};
