import { partOfSentence } from '../../../../src/extract/relations/rules/part-of-sentence.js';
import { describeRule } from './describe-rule.js';

describeRule(partOfSentence, {
  examples: [
    {
      text: '发展[[IN:研究开发]]、[[IN:科技咨询]]等[[IN:制造服务业]]。',
      claims: ['研究开发 PART_OF 制造服务业', '科技咨询 PART_OF 制造服务业'],
    },
  ],
  negatives: [{ text: '发展[[IN:研究开发]]、[[IN:科技咨询]]。' }],
});
