import { type MappedText, replaceAll } from '../mapped-text.js';

// 县长??杨曙光: pages that lost their ideographic spaces show two question marks for each.
const RUN = /[?？]{2,}/gu;

/** Runs of question marks that stand for spaces. */
export function restoreBlanks(mapped: MappedText): MappedText {
  return replaceAll(mapped, RUN, ' ');
}
