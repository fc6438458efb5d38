import { toldBefore } from '../../../../src/extract/relations/rules/told-before.js';
import { describeRule } from './describe-rule.js';

describeRule(toldBefore, {
  examples: [
    { text: '[[PJ:碳纤维项目]]开工。该项目位于[[PL:庆云县]]。', claims: ['碳纤维项目 LOCATED_IN 庆云县'] },
    { text: '[[PJ:碳纤维项目]]开工。该项目由[[OR:华鲁恒升]]投资。', claims: ['华鲁恒升 UNDERTAKES 碳纤维项目'] },
    { text: '走进[[ZO:德州高新区]]。[[PJ:碳纤维项目]]正在建设。', claims: ['碳纤维项目 LOCATED_IN 德州高新区'] },
  ],
  negatives: [{ text: '[[PJ:碳纤维项目]]位于[[PL:庆云县]]。' }, { text: '[[PJ:碳纤维项目]]开工。天晴。风大。再看[[PL:庆云县]]。' }],
});
