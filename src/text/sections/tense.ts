import type { Tense } from '../../model/reading.js';

const REVIEW =
  /回顾|工作总结|(?:过去|刚刚过去)的?(?:一年|五年|\d+年)|五年来|一年来|“十[一二三四五]五”(?:期间|时期|以来)|(?:主要|发展|突出)?(?:成就|成效)$|取得的|完成情况|执行情况|历史性/u;
const OUTLOOK =
  /总体(?:要求|思路|部署)|指导思想|(?:主要|发展|奋斗|预期|工作)(?:目标|任务|举措)|目标任务|重点(?:工作|任务)|工作(?:安排|部署|打算|重点|建议|要求|谋划)|今年|未来|今后|下一步|展望|保障措施|组织实施|实施步骤|自身建设/u;

/** What a heading says of its section: what was done or what is to be done; null where it does not tell. */
export function tenseOf(title: string): Tense | null {
  if (REVIEW.test(title)) return 'review';
  return OUTLOOK.test(title) ? 'outlook' : null;
}
