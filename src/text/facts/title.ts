import { isField } from '../cleaning/page-line.js';
import { type MarkerKind, markerOf } from '../sections/marker.js';
import type { FactContext } from './fact-context.js';

// A dateline, an item, the start of running text.
const PLAIN = /[。；，：]$|^(?:各位代表|现在，|附件)|^[—（]*(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|^[—（]*在[^\n]{4,40}会议上/u;
const ITEMS: readonly MarkerKind[] = ['chapter', 'article', 'han', 'han-bracket', 'digit', 'digit-bracket', 'circle', 'ordinal'];
// 附件1 above the title of what is annexed
const ANNEX = /^附件\d{0,2}[：:]?\n/u;
const NAVIGATION = /^(?:政府)?工作报告$/u;
const LONGEST = 120;
const HEAD_LINES = 4;
const CHANNEL = /^(?:[[【]视频[\]】]|#+ *)+/u;

/** The title a header states, else the first line where it reads like one. */
export function titleOf({ header, text }: FactContext): string | null {
  if (header.title) return header.title;
  const head = text
    .replace(ANNEX, '')
    .split('\n', HEAD_LINES)
    .filter((line) => !isField(line));
  const lines = head.filter((line) => line !== '' && line.length <= LONGEST && !PLAIN.test(line) && !isItem(line));
  const first = lines[0] !== undefined && lines[0] === head[0] ? lines[0] : undefined;
  const title = first !== undefined && NAVIGATION.test(first) && lines[1]?.includes('报告') ? lines[1] : first;
  return title?.replace(CHANNEL, '').replace(/^—+/u, '') || null;
}

function isItem(line: string): boolean {
  const marker = markerOf(line);
  return marker !== null && ITEMS.includes(marker.kind);
}
