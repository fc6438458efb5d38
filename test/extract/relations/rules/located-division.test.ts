import { locatedDivision } from '../../../../src/extract/relations/rules/located-division.js';
import { describeRule } from './describe-rule.js';

describeRule(locatedDivision, {
  examples: [{ text: '[[PL:庆云县]]和[[PL:德州市]]签约。', claims: ['庆云县 LOCATED_IN 德州市'] }],
  negatives: [{ text: '[[PL:庆云县]]和[[PL:滨州市]]签约。' }],
});
