import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { beforeLandmarks } from '../before-landmarks.js';
import type { MentionRule } from '../rule.js';

/** 白庙镇|柳树湾村, 在柳树湾村: two or three characters and 村, behind a township or a word of place. */
const VILLAGE =
  /(?<=[镇乡、,，(（]|街道|[县区市]|^|\n|来到|走进|位于|至|在)(?!各|全|每|所有|重点|贫困|乡|农|示范|美丽|中心|行政|自然|建制|城中|空心|明星|脱贫|先进|特色|传统|古|新|省|市|县|一|两|三|多|试点|薄弱|后进|软弱)(?<name>\p{Script=Han}{2,3}村)(?!级|民|庄|镇|委|干部|集体|落|里|内|村|企|屯|两|户|组|医|务|社区|容|史|小学|卫生)/uy;
const ENDING = /村/gu;

/** Villages, which no gazetteer holds. */
export const villages: MentionRule = {
  id: 'place/villages',
  types: ['Place'],
  about: 'Villages by their ending, behind a township or a word of place.',
  examples: [{ text: '来到白庙镇柳树湾村。', finds: ['柳树湾村'] }],
  negatives: ['建设美丽乡村。', '全部行政村通路。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const match of beforeLandmarks(reading.text, ENDING, VILLAGE)) {
      const start = match.index;
      const end = start + match[0].length;
      yield { start, end, type: 'Place', rule: 'place/villages', confidence: 0.5 };
    }
  },
};
