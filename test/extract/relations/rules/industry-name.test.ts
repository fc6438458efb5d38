import { industryName } from '../../../../src/extract/relations/rules/industry-name.js';
import { describeRule } from './describe-rule.js';

describeRule(industryName, {
  examples: [{ text: '建设[[ZO:中庆新能源产业园]]。', implied: ['IN:新能源'], claims: ['中庆新能源产业园 IN_INDUSTRY 新能源'] }],
  negatives: [{ text: '建设[[ZO:中庆产业园]]。', implied: ['IN:新能源'] }],
});
