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
          if (isNamed(subject.name, hit) && saysMore(subject.name, hit)) yield told('SERVES', subject, hit.entity, hit, passage);
        }
      }
    }
  },
};

/** What is left of a name without 战略 or 建设 must say something: 区域 is not 区域重大战略, nor 五大 all of 五大战略. */
const SHORTEST_PART = 4;

/** Whether the name holds what it is to serve by its name, or so much of it that nothing else can be meant. */
function isNamed(name: string, { entity, at, length }: NameHit): boolean {
  const said = name.slice(at, at + length);
  return length >= SHORTEST_PART || said === entity.name || entity.aliases.includes(said);
}

/** Whether a name is more than what it names with a generic tail: 两新政策 is 两新 itself. */
function saysMore(name: string, { at, length }: NameHit): boolean {
  const rest = name.slice(0, at) + name.slice(at + length);
  return rest.replace(GENERIC, '').length >= 2;
}
