import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { headedCues } from '../phrases/cues.js';
import { headedNames, isMereHead } from '../phrases/headed-names.js';
import type { MentionRule } from '../rule.js';
import type { IndustryHead } from './industry-heads.js';

const SURE: Record<IndustryHead, number> = { sector: 0.55, branch: 0.3 };
/** 主导产业, 支柱产业: kinds of industries that any place has. */
const KIND =
  /^(?:县域|主导|支柱|特色|优势|传统|新兴|重点|骨干|相关|其他|主要|各类|一二三|现代化|整个|农村|村级|镇域|区域|地方|国民|实体|社会|市场|中国|世界|全球|全市|集体|村集体|新)*(?:产业|经济|行业|产业链|产业集群|产业体系|能源|材料)$/u;
const LONGEST = 14;

/** A phrase that ends as industries do, where industries are developed or listed. */
export const namedIndustries: MentionRule = {
  id: 'industry/named-industries',
  types: ['Industry'],
  about: 'A phrase with the head of an industry, under a verb or in a list that industries stand in.',
  examples: [{ text: '大力发展低空经济、装备制造,做强中药材产业。', finds: ['低空经济', '装备制造', '中药材产业'] }],
  negatives: ['采取有力措施。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    const { text } = reading;
    for (const headed of headedNames(reading, 'Industry')) {
      if (isMereHead(headed)) continue;
      const { start, end, name, kind } = headed;
      if (end - start > LONGEST) continue;
      const isKind = KIND.test(text.slice(start, end));
      const act = name.act === 'develop' ? 0.3 : name.act === 'build' || name.act === 'become' ? -0.15 : 0;
      const gathered = name.gathered === 'Industry' ? 0.35 : name.gathered === null ? 0 : -0.25;
      const confidence = Math.min(0.95, Math.max(0.05, SURE[kind] + act + gathered - (isKind ? 0.4 : 0)));
      const cues = headedCues(text, headed);
      if (isKind) cues.push(['kind only', '']);
      yield { start, end, type: 'Industry', rule: 'industry/named-industries', confidence, cues };
    }
  },
};
