import { cooperatesWith } from '../../../../src/extract/relations/rules/cooperates-with.js';
import { describeRule, SPEAKING } from './describe-rule.js';

describeRule(cooperatesWith, {
  examples: [
    { text: '与[[OR:山东大学]]签署合作协议。', ...SPEAKING, claims: ['德州市 COOPERATES_WITH 山东大学'] },
    { text: '[[PL:庆云县]]与[[PL:沧州市]]共建园区。', ...SPEAKING, claims: ['庆云县 COOPERATES_WITH 沧州市'] },
    { text: '主动对接[[PL:雄安新区]]。', ...SPEAKING, claims: ['德州市 COOPERATES_WITH 雄安新区'] },
  ],
  negatives: [
    { text: '[[PL:庆云县]]、[[PL:齐河县]]名列前茅。', ...SPEAKING },
    { text: '走访[[OR:华鲁恒升]]。', ...SPEAKING },
  ],
});
