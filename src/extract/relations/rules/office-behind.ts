import { holderOf } from '../holder.js';
import type { RelationRule } from '../rule.js';
import { sentenceOf } from './passage.js';

/** 总书记, 主席 and the like right behind a name. */
const BEHIND = /^(?:总书记|国家主席|总理|副总理|省长|市长|县长|区长|州长|局长|厅长|部长|董事长|总经理|总裁|院长|校长|主任)(?!们|会|办)/u;

/** 李某某市长 — a post that follows the name. */
export const officeBehind: RelationRule = {
  id: 'holds-office/behind',
  predicates: ['HOLDS_OFFICE'],
  about: 'A person holds the post that stands right behind the name.',
  confidence: 0.7,
  *propose(frame) {
    const { text } = frame.reading;
    for (const spot of frame.spots) {
      if (spot.mention.entity.type !== 'Person') continue;
      const { end } = spot.mention;
      const title = BEHIND.exec(text.slice(end, end + 5))?.[0];
      if (!title) continue;
      const holder = holderOf(frame, spot, { title, of: null, start: end }, new Map());
      if (!holder) continue;
      yield {
        predicate: 'HOLDS_OFFICE',
        subject: spot.mention.entity,
        object: holder.entity,
        subjectSpot: spot,
        objectSpot: holder.spot,
        link: 'name',
        told: null,
        basis: 'stated',
        evidence: sentenceOf(frame, spot),
        attributes: { title },
      };
    }
  },
};
