import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { headedCues } from '../phrases/cues.js';
import { headedNames, isMereHead } from '../phrases/headed-names.js';
import type { MentionRule } from '../rule.js';
import type { DesignationHead } from './designation-heads.js';

const SURE: Record<DesignationHead, number> = { title: 0.55, rank: 0.15, seat: 0.1 };
/** Who confers it: a rank before the name makes it a title. */
const RANK =
  /^(?:首批|第[一二三四五六七八九十]批)?(?:国家|全国|全省|全市|中国|世界|国际|全球|省|市|部|省级|市级|国家级|世界级|部级|区域|\p{Script=Han}{2,3}省)/u;

/** A phrase that ends as titles do, under a verb of becoming or with a rank before it: 国家森林城市, 制造强县. */
export const namedDesignations: MentionRule = {
  id: 'designation/named-designations',
  types: ['Designation'],
  about: 'A phrase with the head of a title, made one by its rank or by 创建, 打造, 获评.',
  examples: [{ text: '争创国家森林城市,打造区域性物流枢纽。', finds: ['国家森林城市', '区域性物流枢纽'] }],
  negatives: ['粮食产量稳定增长。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    const { text } = reading;
    for (const headed of headedNames(reading, 'Designation')) {
      if (isMereHead(headed)) continue;
      const { start, end, name, kind } = headed;
      const isSought = name.act === 'become' || name.tail.startsWith('创建') || name.tail.startsWith('称号');
      const isRanked = RANK.test(text.slice(start, end));
      const act = isSought ? 0.35 : name.act === 'build' ? 0.1 : name.act === 'advance' || name.act === null ? 0 : -0.1;
      const gathered = name.gathered === 'Designation' ? 0.2 : name.gathered === null ? 0 : -0.25;
      const kindOnly = headed.isInner || headed.isGeneric ? -0.2 : name.isCounted ? -0.1 : 0;
      const confidence = Math.min(0.95, Math.max(0.05, SURE[kind] + (isRanked ? 0.25 : 0) + act + gathered + kindOnly));
      const cues = headedCues(text, headed);
      if (isRanked) cues.push(['ranked', ''], ['ranked', kind]);
      yield { start, end, type: 'Designation', rule: 'designation/named-designations', confidence, cues };
    }
  },
};
