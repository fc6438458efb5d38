import { locatedName } from '../../../../src/extract/relations/rules/located-name.js';
import { describeRule } from './describe-rule.js';

describeRule(locatedName, {
  examples: [
    { text: '[[ZO:德州高新区]]扩区。', implied: ['PL:德州市'], claims: ['德州高新区 LOCATED_IN 德州市'] },
    { text: '[[PJ:潮南高速三明段]]通车,[[PL:三明市]]受益。', claims: ['潮南高速三明段 LOCATED_IN 三明市'] },
  ],
  negatives: [{ text: '[[ZO:高新区]]扩区。', implied: ['PL:德州市'] }],
});
