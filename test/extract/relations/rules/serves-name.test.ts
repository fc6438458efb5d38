import { servesName } from '../../../../src/extract/relations/rules/serves-name.js';
import { describeRule } from './describe-rule.js';

describeRule(servesName, {
  examples: [
    {
      text: '实施[[PN:创建国家创新型城市三年行动计划]]。',
      implied: ['DE:国家创新型城市'],
      claims: ['创建国家创新型城市三年行动计划 SERVES 国家创新型城市'],
    },
  ],
  negatives: [
    { text: '实施[[PN:技能提升行动]],争创[[DE:国家创新型城市]]。' },
    // What is left of these strategies without their ending says nothing of them.
    { text: '融入[[ST:区域重大战略]],办好[[PN:区域采购节行动]]。' },
    { text: '实施[[ST:五大战略]],建好[[DE:五大花木中心]]。' },
  ],
});
