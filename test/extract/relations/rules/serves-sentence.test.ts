import { servesSentence } from '../../../../src/extract/relations/rules/serves-sentence.js';
import { describeRule } from './describe-rule.js';

describeRule(servesSentence, {
  examples: [{ text: '围绕[[ST:乡村振兴]],实施[[PN:强村富民行动]]。', claims: ['强村富民行动 SERVES 乡村振兴'] }],
  negatives: [{ text: '[[PN:强村富民行动]]、[[PN:春风行动]]全面铺开。' }, { text: '融入[[ST:新发展格局]];建设[[PJ:鬲津河大桥]]。' }],
});
