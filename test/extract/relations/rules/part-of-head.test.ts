import { partOfHead } from '../../../../src/extract/relations/rules/part-of-head.js';
import { describeRule } from './describe-rule.js';

describeRule(partOfHead, {
  examples: [
    {
      text: '实施[[PN:两横三纵工程]],即完成[[PJ:朝阳路改造]]、[[PJ:振兴街改造]]和[[PJ:环城路改造]]。',
      claims: ['朝阳路改造 PART_OF 两横三纵工程', '振兴街改造 PART_OF 两横三纵工程', '环城路改造 PART_OF 两横三纵工程'],
    },
    {
      text: '二是[[PN:畅通攻坚行动]],计划分三步走。抓好[[PJ:滨河路改造]]。',
      claims: ['滨河路改造 PART_OF 畅通攻坚行动'],
    },
    {
      text: '今年我们要继续全力以赴不折不扣地办好[[PN:十件实事]],包括[[PJ:城南水厂]]。',
      claims: ['城南水厂 PART_OF 十件实事'],
    },
  ],
  negatives: [{ text: '实施[[PN:两横三纵工程]]。\n完成[[PJ:朝阳路改造]]。' }, { text: '[[PN:畅通攻坚行动]]涉及[[IN:物流]]。' }],
});
