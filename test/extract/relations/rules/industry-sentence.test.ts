import { industrySentence } from '../../../../src/extract/relations/rules/industry-sentence.js';
import { describeRule } from './describe-rule.js';

describeRule(industrySentence, {
  examples: [{ text: '[[IN:新材料]]方面重点推进[[PJ:碳纤维项目]]。', claims: ['碳纤维项目 IN_INDUSTRY 新材料'] }],
  negatives: [{ text: '推进[[PJ:碳纤维项目]]。发展[[IN:新材料]]。' }],
});
