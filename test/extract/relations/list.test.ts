import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../src/extract/relations/frame.js';
import { joinsList } from '../../../src/extract/relations/list.js';
import { marked } from './marked.js';

describe('joinsList', () => {
  it.each(['、', '和', '以及', '”、“', '(二期)、', '》和《', '”“'])('joins over %s', (joint) => {
    expect(joinsList(joint, 0, joint.length)).toBe(true);
  });
  it.each(['', '“', '等', ',', '的', '、建成', '(这里写着一段长长的说明文字)、', '。'])('does not join over %s', (gap) => {
    expect(joinsList(gap, 0, gap.length)).toBe(false);
  });
});

describe('frameOf', () => {
  it('gathers lists with the clause around them', () => {
    const context = marked('今年,加快推进[[PJ:东湖医院]]、[[PJ:西湖医院]]和[[PJ:南湖学校]]建设,办好实事。');
    const [first, second, third] = frameOf(context).spots;
    expect(first?.list).toBe(third?.list);
    expect(second?.list.spots).toHaveLength(3);
    const { start = 0, end = 0 } = first?.list.clause ?? {};
    expect(context.reading.text.slice(start, end)).toBe('加快推进东湖医院、西湖医院和南湖学校建设');
  });

  it('tells what stands above a sentence, the innermost heading first', () => {
    const context = marked('一、服务[[ST:黄河国家战略]]\n(一)推进[[ST:乡村振兴]]\n建设[[PJ:东湖医院]]。');
    const frame = frameOf(context);
    const spot = frame.spots[2];
    expect(frame.leads(spot?.sentence ?? 0).map(({ spot: { mention }, how, depth }) => [mention.name, how, depth])).toEqual([
      ['乡村振兴', 'heading', 0],
      ['黄河国家战略', 'heading', 1],
    ]);
  });
});
