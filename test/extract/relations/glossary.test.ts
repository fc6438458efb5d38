import { describe, expect, it } from 'vitest';
import { actorDoes } from '../../../src/extract/relations/rules/actor-does.js';
import { marked, proposed } from './marked.js';

const SPEAKING = { place: '德州市' };
const REPORT = '一、今年工作\n我们要落实[[ST:清流战略]],开展[[PN:净河行动]]。\n';

describe('what a gloss says', () => {
  it.each([
    ['名词解释\n1.清流战略:指各级为[[ST:清流战略]]做的事。', false],
    ['※用语解释\n1.清流战略:指各级为[[ST:清流战略]]做的事。', false],
    ['二、民生实事\n各级都要为[[ST:清流战略]]做事。', true],
  ])('%s', (behind, isSaid) => {
    const text = behind.replace('清流战略]]', '净水战略]]');
    const claims = proposed(actorDoes, marked(`${REPORT}${text}`, SPEAKING));
    expect(claims).toContain('德州市 SERVES 清流战略');
    expect(claims.includes('德州市 SERVES 净水战略')).toBe(isSaid);
  });

  it('still tells what is done', () => {
    const claims = proposed(actorDoes, marked(`${REPORT}名词解释\n1.八个校区:即[[PJ:东校]]、[[PJ:西校]]等。`, SPEAKING));
    expect(claims).toEqual(expect.arrayContaining(['德州市 BUILDS 东校', '德州市 BUILDS 西校']));
  });
});
