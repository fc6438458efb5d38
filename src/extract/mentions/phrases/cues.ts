import type { HeadedName } from './headed-names.js';
import type { WidenedName } from './widened-names.js';

/** What the head noun of a name says of it, as short words: the grounds on which it is judged. */
export function headedCues(text: string, headed: HeadedName): string[] {
  const { start, end, name, kind, head } = headed;
  const stemEnd = end - head.length;
  const cues = [`kind ${kind}`, `head ${head}`, `kind ${kind} act ${name.act ?? 'none'}`, `head ${head} act ${name.act ?? 'none'}`];
  cues.push(`stem ${text.slice(Math.max(start, stemEnd - 2), stemEnd)}`, `stem long ${Math.min(8, stemEnd - start)}`);
  if (headed.isGeneric) cues.push('generic', `generic ${kind}`);
  if (headed.isBare) cues.push('bare');
  if (headed.isInner) cues.push('inner', `rest ${text.slice(end, end + 2)}`);
  return cues;
}

/** The grounds on which a name widened to the left is judged. */
export function widenedCues(text: string, { start, end, headed, list, over }: WidenedName): string[] {
  const { kind, head, isBare, isGeneric } = headed;
  const outer = over.at(-1) as string;
  const act = list.act ?? 'none';
  const cues = [
    `wide kind ${kind}`,
    `wide head ${head}`,
    `wide act ${act}`,
    `wide verb ${list.verb}`,
    `over ${outer}`,
    `steps ${over.length}`,
  ];
  cues.push(`wide kind ${kind} act ${act}`, `wide kind ${kind} over ${outer}`, `wide long ${Math.ceil((end - start) / 3)}`);
  cues.push(`wide begin ${text.slice(start, start + 2)}`);
  if (isBare) cues.push('wide bare');
  if (isGeneric) cues.push('wide generic');
  return cues;
}
