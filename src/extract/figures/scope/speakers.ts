import type { EntityMention } from '../../context.js';

/** Bodies that speak for their place. */
const AUTHORITY = /(?:厅|[^邮]局|发改委|委员会|国资委|科委|办公室|政府|工信部|财政部|[教商住]部)$/u;
/** Bodies that tell of others where their words are reported. */
const REPORTING = /(?:协会|学会|商会|联合会|证券|银行|研究院|研究所|咨询|中心)$/u;
const TELLS = /^[^，。；]{0,12}?(?:显示|测算|统计|预测|预计|评估|评价|调查|介绍|表示|透露|认为|发布|分析)/u;
const REACH = 18;

/** Whether a body only tells the number, for its place or for others: 省交通厅, 某证券的测算显示. A company speaks for itself. */
export function isSpeaker(text: string, { type, name, end }: EntityMention): boolean {
  if (type !== 'Organization') return false;
  return AUTHORITY.test(name) || (REPORTING.test(name) && TELLS.test(text.slice(end, end + REACH)));
}
