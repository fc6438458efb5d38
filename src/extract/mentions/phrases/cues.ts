import type { HeadedName } from './headed-names.js';
import type { NamePhrase } from './name-phrases.js';
import type { WidenedName } from './widened-names.js';

const LONG = 12;

/** What the clause says of a possible name, as short words: the grounds on which it is judged. */
export function phraseCues(text: string, name: NamePhrase): string[] {
  const { list } = name.phrase;
  const cues = [
    `act ${name.act ?? 'none'}`,
    `verb ${name.verb}`,
    `after ${list.after}`,
    `gathered ${name.gathered ?? 'none'}`,
    `long ${Math.min(LONG, name.end - name.start)}`,
    `end ${text.slice(Math.max(name.start, name.end - 2), name.end)}`,
    `begin ${text.slice(name.start, name.start + 2)}`,
    `items ${Math.min(4, list.phrases.length)}`,
  ];
  if (name.gatheredAs) cues.push(`head ${name.gatheredAs.slice(-4)}`);
  if (name.tail) cues.push(`tail ${name.tail.slice(0, 2)}`);
  if (name.isCounted) cues.push('counted');
  if (name.isPiece) cues.push('piece');
  if (name.isQuoted) cues.push('quoted');
  if (name.phrase.isJoined) cues.push('joined');
  if (/\d/u.test(text.slice(name.start, name.end))) cues.push('digits');
  return cues;
}

/** The same, with what the head noun says. */
export function headedCues(text: string, headed: HeadedName): string[] {
  const cues = phraseCues(text, headed.name);
  cues.push(`kind ${headed.kind}`, `head ${headed.head}`, `kind ${headed.kind} act ${headed.name.act ?? 'none'}`);
  const stem = text.slice(Math.max(headed.start, headed.end - headed.head.length - 2), headed.end - headed.head.length);
  cues.push(`stem ${stem}`);
  if (headed.isGeneric) cues.push('generic');
  if (headed.isBare) cues.push('bare');
  if (headed.isInner) cues.push('inner', `rest ${text.slice(headed.end, headed.end + 2)}`);
  return cues;
}

/** The grounds on which a name widened to the left is judged. */
export function widenedCues(text: string, { start, end, headed, list, over }: WidenedName): string[] {
  const outer = over.at(-1) as string;
  const cues = [
    `kind ${headed.kind}`,
    `head ${headed.head}`,
    `wide act ${list.act ?? 'none'}`,
    `wide verb ${list.verb}`,
    `over ${outer}`,
    `steps ${over.length}`,
    `kind ${headed.kind} wide act ${list.act ?? 'none'}`,
    `kind ${headed.kind} over ${outer}`,
    `long ${Math.min(LONG, Math.ceil((end - start) / 2))}`,
    `begin ${text.slice(start, start + 2)}`,
    `gathered ${headed.name.gathered ?? 'none'}`,
  ];
  if (headed.isBare) cues.push('bare');
  if (headed.isGeneric) cues.push('generic');
  if (headed.name.tail) cues.push(`tail ${headed.name.tail.slice(0, 2)}`);
  return cues;
}
