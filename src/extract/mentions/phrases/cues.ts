import type { Cue } from '../../../model/mention.js';
import { joined } from '../cues/joined.js';
import type { HeadedName } from './headed-names.js';
import type { WidenedName } from './widened-names.js';

/** What the head noun of a name says of it: the grounds on which it is judged. */
export function headedCues(text: string, headed: HeadedName): Cue[] {
  const { start, end, name, kind, head } = headed;
  const act = name.act ?? 'none';
  const stemEnd = end - head.length;
  const cues: Cue[] = [
    ['kind', kind],
    ['head', head],
    ['kind act', joined(kind, act)],
    ['head act', joined(head, act)],
    ['stem', text.slice(Math.max(start, stemEnd - 2), stemEnd)],
    ['stem long', String(Math.min(8, stemEnd - start))],
  ];
  if (headed.isGeneric) cues.push(['generic', kind], ['generic', '']);
  if (headed.isBare) cues.push(['bare', '']);
  if (headed.isInner) cues.push(['inner', ''], ['rest', text.slice(end, end + 2)]);
  return cues;
}

/** The grounds on which a name widened to the left is judged. */
export function widenedCues(text: string, { start, end, headed, list, over }: WidenedName): Cue[] {
  const { kind, head, isBare, isGeneric } = headed;
  const outer = over.at(-1) as string;
  const act = list.act ?? 'none';
  const cues: Cue[] = [
    ['wide kind', kind],
    ['wide head', head],
    ['wide act', act],
    ['wide verb', list.verb],
    ['over', outer],
    ['steps', String(over.length)],
    ['wide kind act', joined(kind, act)],
    ['wide kind over', joined(kind, outer)],
    ['wide long', String(Math.ceil((end - start) / 3))],
    ['wide begin', text.slice(start, start + 2)],
  ];
  if (isBare) cues.push(['wide bare', '']);
  if (isGeneric) cues.push(['wide generic', '']);
  return cues;
}
