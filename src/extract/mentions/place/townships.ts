import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { beforeLandmarks } from '../before-landmarks.js';
import { VERBS } from '../phrases/verbs.js';
import type { MentionRule } from '../rule.js';

/** 富池镇, 白庙乡, 城关街道, 北镇村: two or three characters of their own before the ending, at the edge of a word. */
const TOWNSHIP =
  /(?<=^|[\s,，。;；:：、(（“县市区镇乡在到和与对把将为以及是由]|位于|走进|选址|涉及|整治)(?<name>(?!\p{Script=Han}?(?:各|个|每|全|我|该|多|小|城|集|村|重点|特色|示范|中心|美丽|乡|建制|强|古|名|新|老|农|贫困|脱贫|所有|部分|两|三|四|五|六|七|八|九|十|一|办|和|与|等))\p{Script=Han}{2,3}(?:镇|乡|街道办事处|街道|办事处))(?!企业|化|区|村|级|域|政府所在|域|医疗|财政|卫生|干部|上|下|里|土|亲|愁|音|友|贤)/uy;
const ENDING = /[镇乡]|街道|办事处/gu;

/** Townships and subdistricts, which no gazetteer holds. */
export const townships: MentionRule = {
  id: 'place/townships',
  types: ['Place'],
  about: 'Townships, towns and subdistricts by their endings.',
  examples: [{ text: '项目位于青山县白庙镇、石桥乡。', finds: ['白庙镇', '石桥乡'] }],
  negatives: ['推进城镇建设。', '建设特色小镇。', '各乡镇要落实。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const match of beforeLandmarks(reading.text, ENDING, TOWNSHIP)) {
      const start = match.index;
      if (VERBS.at(reading.text, start)) continue;
      const end = start + match[0].length;
      yield { start, end, type: 'Place', rule: 'place/townships', confidence: 0.6 };
    }
  },
};
