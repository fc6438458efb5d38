import type { Cue } from '../../../model/mention.js';
import { FewCues, numberedCues, onlyCue, PairCues } from '../cues/few-cues.js';
import type { HeadedName } from './headed-names.js';
import type { WidenedName } from './widened-names.js';

const LONGEST_STEM = 8;

const KIND = new FewCues('kind');
const HEAD = new FewCues('head');
const KIND_ACT = new PairCues('kind act');
const HEAD_ACT = new PairCues('head act');
const STEM_LONG = numberedCues('stem long', LONGEST_STEM);
const GENERIC = new FewCues('generic');
const BARE = onlyCue('bare');
const INNER = onlyCue('inner');

/** What the head noun of a name says of it: the grounds on which it is judged. */
export function headedCues(text: string, headed: HeadedName): Cue[] {
  const { start, end, name, kind, head } = headed;
  const act = name.act ?? 'none';
  const stemEnd = end - head.length;
  const cues: Cue[] = [
    KIND.of(kind),
    HEAD.of(head),
    KIND_ACT.of(kind, act),
    HEAD_ACT.of(head, act),
    ['stem', text.slice(Math.max(start, stemEnd - 2), stemEnd)],
    STEM_LONG[Math.min(LONGEST_STEM, stemEnd - start)] as Cue,
  ];
  if (headed.isGeneric) cues.push(GENERIC.of(kind), GENERIC.of(''));
  if (headed.isBare) cues.push(BARE);
  if (headed.isInner) cues.push(INNER, ['rest', text.slice(end, end + 2)]);
  return cues;
}

const WIDE_KIND = new FewCues('wide kind');
const WIDE_HEAD = new FewCues('wide head');
const WIDE_ACT = new FewCues('wide act');
const WIDE_KIND_ACT = new PairCues('wide kind act');
const WIDE_BARE = onlyCue('wide bare');
const WIDE_GENERIC = onlyCue('wide generic');

/** The grounds on which a name widened to the left is judged. */
export function widenedCues(text: string, { start, end, headed, list, over }: WidenedName): Cue[] {
  const { kind, head, isBare, isGeneric } = headed;
  const outer = over.at(-1) as string;
  const act = list.act ?? 'none';
  const cues: Cue[] = [
    WIDE_KIND.of(kind),
    WIDE_HEAD.of(head),
    WIDE_ACT.of(act),
    ['wide verb', list.verb],
    ['over', outer],
    ['steps', String(over.length)],
    WIDE_KIND_ACT.of(kind, act),
    ['wide kind over', `${kind}/${outer}`],
    ['wide long', String(Math.ceil((end - start) / 3))],
    ['wide begin', text.slice(start, start + 2)],
  ];
  if (isBare) cues.push(WIDE_BARE);
  if (isGeneric) cues.push(WIDE_GENERIC);
  return cues;
}
