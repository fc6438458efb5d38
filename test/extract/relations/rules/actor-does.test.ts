import { actorDoes } from '../../../../src/extract/relations/rules/actor-does.js';
import { describeRule, SPEAKING } from './describe-rule.js';

describeRule(actorDoes, {
  examples: [
    { text: '加快推进[[PJ:津潍高铁]]建设。', ...SPEAKING, claims: ['德州市 BUILDS 津潍高铁'] },
    { text: '[[PL:庆云县]]发展[[IN:体育用品]]。', ...SPEAKING, claims: ['庆云县 DEVELOPS 体育用品'] },
    { text: '[[OR:华鲁恒升]]投资建设[[PJ:己内酰胺项目]]。', claims: ['华鲁恒升 UNDERTAKES 己内酰胺项目'] },
    { text: '[[PL:庆云县]]做强主业。这一年,建成[[PJ:文体中心]]。', ...SPEAKING, claims: ['庆云县 BUILDS 文体中心'] },
  ],
  negatives: [{ text: '[[PE:朱开国]]讲话。', ...SPEAKING }],
});
