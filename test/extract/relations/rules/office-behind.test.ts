import { officeBehind } from '../../../../src/extract/relations/rules/office-behind.js';
import { describeRule, SPEAKING } from './describe-rule.js';

describeRule(officeBehind, {
  examples: [
    { text: '[[PE:周三]]总书记指出方向。', implied: ['PL:中国'], claims: ['周三 HOLDS_OFFICE 中国 总书记'] },
    // Where the mayor gives the report, another mayor is one of the city above.
    {
      text: '[[PL:保定市]]很支持，[[PE:周三]]市长多次到会。',
      facts: { place: '安国市', docType: 'work-report', speaker: '赵二' },
      implied: ['PL:安国市'],
      claims: ['周三 HOLDS_OFFICE 保定市 市长'],
    },
    {
      text: '[[PE:周三]]市长多次到会。',
      facts: { place: '安国市', docType: 'work-report', speaker: '周三' },
      implied: ['PL:安国市'],
      claims: ['周三 HOLDS_OFFICE 安国市 市长'],
    },
  ],
  negatives: [
    { text: '[[PE:周三]]主任们商量。', ...SPEAKING },
    { text: '[[PE:周三]]强调,要抓好落实。', ...SPEAKING },
  ],
});
