import type { EntityType } from '../../../model/vocabulary.js';

/** Words that stand for works, a zone or a company named before. */
const NOUNS: readonly (readonly [EntityType, string])[] = [
  ['Project', '项目|工程|线路|全线|路线|大桥|隧道|铁路|高铁|生产线|电站|水库'],
  ['Zone', '园区|园内|开发区|产业园'],
  ['Organization', '公司|集团'],
];
/** What follows 项目 or 线路 where it stands for one that was named: 项目|占地, not 项目|建设年. */
const TOLD = '总|占|建成|建设地|建设工|全长|长|位于|预计|设计|投产|投资(?!项目)|达产|计划|规划|采用|分|可|已|拟|将|\\d';
const PATTERNS = NOUNS.map(
  ([type, nouns]) => [type, new RegExp(`^(?:(?:该|本|此|整个|这一|这个)(?:${nouns})|(?:${nouns})(?=${TOLD}))`, 'u')] as const,
);
const LEAD = /^[“（一二三四五六七八九十\d.、）：；，其中 ]{0,8}/u;
const REACH = 24;

/** The type of entity that the words at `at` refer back to: 该项目占地…, 园区已入驻…; null where they name their own subject. */
export function referredType(text: string, at: number): EntityType | null {
  const words = text.slice(at, at + REACH).replace(LEAD, '');
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
