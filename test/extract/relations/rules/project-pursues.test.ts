import { projectPursues } from '../../../../src/extract/relations/rules/project-pursues.js';
import { describeRule } from './describe-rule.js';

describeRule(projectPursues, {
  examples: [{ text: '把[[PJ:京渤陆港]]打造成[[DE:北方物流枢纽]]。', claims: ['京渤陆港 PURSUES 北方物流枢纽'] }],
  negatives: [{ text: '建设[[PJ:京渤陆港]]。打造[[DE:北方物流枢纽]]。' }],
});
