import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { quotedNames } from '../phrases/name-phrases.js';
import type { MentionRule } from '../rule.js';

const HEADED = /(?:城市|基地|高地|强[省市县区]|之[城都乡州]|示范[区县村]|试点|先[行导]区|品牌|名片|中心|窗口|门户)”$/u;

/** “…” right after 打造, 创建, 获评 or before 称号, 品牌: a title or a brand. */
export const quotedDesignations: MentionRule = {
  id: 'designation/quoted-designations',
  types: ['Designation'],
  about: 'A name in quotation marks that is sought, built up or won.',
  examples: [{ text: '打造“中央厨房”,获评“中国蜜柚之乡”称号。', finds: ['中央厨房', '中国蜜柚之乡'] }],
  negatives: ['坚持以人为本。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    const { text } = reading;
    for (const name of quotedNames(reading)) {
      if (text[name.start] === '《') continue;
      const isBecoming = name.act === 'become' || name.gathered === 'Designation' || /^(?:的)?(?:称号|荣誉|品牌|创建)/u.test(name.tail);
      const isHeaded = HEADED.test(text.slice(name.start, name.end));
      const isBuilt = name.act === 'build' || name.act === 'advance';
      const confidence = isBecoming ? 0.7 : isHeaded ? 0.5 : isBuilt ? 0.4 : 0.15;
      const rule = `designation/quoted:${isBecoming ? 'become' : isHeaded ? 'headed' : isBuilt ? 'built' : 'bare'}`;
      yield { start: name.start, end: name.end, type: 'Designation', rule, confidence };
    }
  },
};
