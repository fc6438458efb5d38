import type { EntityType } from '../../../model/vocabulary.js';
import { isActor } from '../actors.js';
import type { RelationFrame } from '../frame.js';
import { ofSpeaker, type Proposal, spoken } from '../proposal.js';
import type { RelationRule } from '../rule.js';
import type { Spot } from '../spot.js';
import { neighboursOf } from './neighbours.js';
import { sentenceOf } from './passage.js';

const PARTNERS: ReadonlySet<EntityType> = new Set<EntityType>(['Place', 'Organization', 'Zone']);
/** 与X、Y|…合作: what joins the partner, and what is done with it. */
const JOINS = /(?:与|同|和|跟)[^,;:]{0,4}$/u;
const TOGETHER = /^[^,;:]{0,24}(?:合作|协作|对接|共建|共同|签约|签订|签署|协议|联动|协同|联盟|结对|携手|一体化)/u;
/** 携手X, 对接X: the verb alone says it. */
const MEETS = /(?:携手|联手|牵手|对接|联动|承接|对口(?:支援|协作|合作|帮扶)|融入)[^,;:]{0,3}$/u;

/** 与X签署合作协议, 携手X — who works together with whom. */
export const cooperatesWith: RelationRule = {
  id: 'cooperates/with',
  predicates: ['COOPERATES_WITH'],
  about: 'A place, zone or body works with those named behind 与 … 合作, 对接, 携手; the speaking place does where no other is named.',
  confidence: 0.6,
  *propose(frame) {
    const { text } = frame.reading;
    for (const spot of frame.spots) {
      if (!isActor(spot)) continue;
      const { clause, start, end } = spot.list;
      const before = text.slice(Math.max(clause.start, start - 10), start);
      const behind = text.slice(end, clause.end);
      if (MEETS.test(before) || (JOINS.test(before) && TOGETHER.test(behind))) yield* withSubject(frame, spot);
      else if (TOGETHER.test(behind)) yield* withinList(frame, spot);
    }
  },
};

function* withSubject(frame: RelationFrame, spot: Spot): Iterable<Proposal> {
  const subjects = neighboursOf(frame, spot, PARTNERS, 1).filter(({ link }) => link === 'clause');
  const evidence = sentenceOf(frame, spot);
  for (const subject of subjects) yield spoken('COOPERATES_WITH', subject.spot, spot, subject.link, 'stated', evidence);
  const self = frame.speakingPlace;
  if (subjects.length === 0 && self && self !== spot.mention.entity) yield ofSpeaker('COOPERATES_WITH', self, spot, evidence);
}

/** A与B签署合作协议: the two of a pair. */
function* withinList(frame: RelationFrame, spot: Spot): Iterable<Proposal> {
  const [first, second] = spot.list.spots;
  if (spot !== second || !first || spot.list.spots.length !== 2 || first.mention.entity === spot.mention.entity || !isActor(first)) return;
  if (!/^[^、,]{0,2}(?:与|同|和|跟)/u.test(frame.reading.text.slice(first.mention.end, spot.mention.start))) return;
  yield spoken('COOPERATES_WITH', first, spot, 'joined', 'stated', sentenceOf(frame, spot));
}
