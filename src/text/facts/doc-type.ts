import type { DocumentKind } from '../../model/vocabulary.js';
import type { FactContext } from './fact-context.js';

/** What kind of text it is, by its title and opening. */
export function docTypeOf({ text }: FactContext, title: string | null): DocumentKind {
  const head = `${title ?? ''}\n${text.slice(0, 600)}`;
  if (/消息（|讯[（，]|记者|电（|发布时间|通讯员/u.test(head)) return 'news';
  if (/政府工作报告|向大会报告工作|作工作报告|各位代表/u.test(head)) return 'work-report';
  if (/(?:规划|方案|行动计划|意见|纲要|办法)(?:（|$|\n|的通知)/u.test(head)) return 'plan';
  if (/(?:会议|大会|座谈会)(?:召开|在)/u.test(head)) return 'meeting';
  return 'other';
}
