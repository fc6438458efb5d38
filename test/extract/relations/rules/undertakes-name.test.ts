import { undertakesName } from '../../../../src/extract/relations/rules/undertakes-name.js';
import { describeRule } from './describe-rule.js';

describeRule(undertakesName, {
  examples: [{ text: '[[PJ:华鲁恒升新材料]]开工。', implied: ['OR:华鲁恒升'], claims: ['华鲁恒升 UNDERTAKES 华鲁恒升新材料'] }],
  negatives: [{ text: '[[PJ:新材料基地]]开工。', implied: ['OR:华鲁恒升'] }],
});
