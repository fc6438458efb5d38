import type { Sentence } from '../../model/reading.js';
import type { FigureStatus } from '../../model/vocabulary.js';
import type { EntityContext } from '../context.js';

const TARGET =
  /力争|确保|争取|预期|计划|目标|将[要在于]?|拟|要[在以把加]|努力|不低于|以内|控制在|不少于|未来|今后|明年|下一步|到20\d\d年|预计|规划|有望|年内|年底前|必须|加快/u;
const RESULT = /[完建达取实获增提]成?[了]|已|累计|去年|上年|过去|同比|比上年|年来|截至|目前|建成|荣获|获批|获评|圆满|顺利/u;

/** Whether each sentence speaks of targets or results. */
export function statusOf(context: EntityContext, sentence: Sentence, clause: string): FigureStatus {
  const { reading } = context;
  const text = reading.text.slice(sentence.start, sentence.end);
  if (TARGET.test(clause) && !RESULT.test(clause)) return 'target';
  if (RESULT.test(clause) && !TARGET.test(clause)) return 'result';
  const tense = sentence.section >= 0 ? reading.sections[sentence.section]?.tense : null;
  if (tense) return tense === 'outlook' ? 'target' : 'result';
  if (TARGET.test(text) && !RESULT.test(text)) return 'target';
  return 'result';
}
