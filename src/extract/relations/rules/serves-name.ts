import type { EntityType } from '../../../model/vocabulary.js';
import { type NameHit, NameIndex } from '../name-index.js';
import { told } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import { firstPassage } from './passage.js';

const SERVING: ReadonlySet<EntityType> = new Set<EntityType>(['Plan', 'Project', 'Designation', 'Zone']);

/** What is added to the name of a strategy without naming another thing. */
const GENERIC = /(?:政策|行动|改革|建设|机制|活动|工程|攻坚|战|责任制|制度|制|运动|专项|战略|工作)/gu;

/** 创建国家创新型城市三年行动计划 → 国家创新型城市 — a plan serves what its name names. */
export const servesName: RelationRule = {
  id: 'serves/name',
  predicates: ['SERVES'],
  about: 'A plan serves the strategy or title that stands inside its name.',
  confidence: 0.9,
  *propose(frame) {
    const indexes = [new NameIndex(frame.entities, 'Strategy'), new NameIndex(frame.entities, 'Designation')];
    for (const subject of frame.entities) {
      const passage = SERVING.has(subject.type) ? firstPassage(frame, subject) : null;
      if (!passage) continue;
      for (const index of indexes) {
        for (const hit of index.inside(subject.name, subject)) {
          if (saysMore(subject.name, hit)) yield told('SERVES', subject, hit.entity, hit, passage);
        }
      }
    }
  },
};

/** Whether a name is more than what it names with a generic tail: 两新政策 is 两新 itself. */
function saysMore(name: string, { at, length }: NameHit): boolean {
  const rest = name.slice(0, at) + name.slice(at + length);
  return rest.replace(GENERIC, '').length >= 2;
}
