import type { Reading } from '../../model/reading.js';

/** 附件：名词解释, 有关用语说明. */
const GLOSSARY = /(?:名词|用语|术语)(?:解释|注释|说明)|^\P{Script=Han}{0,4}注释\P{Script=Han}{0,4}$/u;

/** For every section whether it explains words at the end of a report: its numbers say what a programme is, not what was or is to be done. */
export function glossaries({ sections, text }: Pick<Reading, 'sections' | 'text'>): boolean[] {
  const found: boolean[] = [];
  for (const { heading, parent } of sections) found.push(GLOSSARY.test(text.slice(heading.start, heading.end)) || found[parent] === true);
  return found;
}
