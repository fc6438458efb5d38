import { locatedSentence } from '../../../../src/extract/relations/rules/located-sentence.js';
import { describeRule, SPEAKING } from './describe-rule.js';

describeRule(locatedSentence, {
  examples: [
    { text: '[[PJ:锂电池工厂]]落户[[PL:庆云县]]。', claims: ['锂电池工厂 LOCATED_IN 庆云县'] },
    { text: '[[OR:华鲁恒升]]扩大产能。', ...SPEAKING, claims: ['华鲁恒升 LOCATED_IN 德州市'] },
  ],
  negatives: [{ text: '发展[[IN:生物医药]]。', ...SPEAKING }],
});
