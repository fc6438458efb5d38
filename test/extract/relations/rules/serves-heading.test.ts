import { servesHeading } from '../../../../src/extract/relations/rules/serves-heading.js';
import { describeRule } from './describe-rule.js';

describeRule(servesHeading, {
  examples: [
    {
      text: '一、全面落实[[ST:黄河国家战略]]\n启动[[PJ:沿黄生态廊道]]建设。',
      claims: ['沿黄生态廊道 SERVES 黄河国家战略'],
    },
  ],
  negatives: [
    // A strategy that only stands in a neighbouring sentence is not above.
    {
      text: '一、加快项目建设\n我们认真学习了上级的各项要求以及部署,逐条对照查找差距,并且始终把[[ST:乡村振兴]]摆在突出位置。建成[[PJ:鬲津河大桥]]。',
    },
    { text: '一、全面落实[[ST:黄河国家战略]]\n发展[[IN:生物医药]]。' },
  ],
});
