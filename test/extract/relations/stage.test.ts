import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../src/extract/relations/frame.js';
import { stageReader } from '../../../src/extract/relations/stage.js';
import { loadStageWords } from '../../../src/schema/stage-words.js';
import { marked } from './marked.js';

const stageWords = loadStageWords();

function stages(text: string, year: number | null = null) {
  const frame = frameOf(marked(text, { year }));
  return frame.spots.map(stageReader(frame, stageWords));
}

describe('stageReader', () => {
  it.each([
    ['谋划储备[[PJ:跨河隧道]]。', { stage: '谋划' }],
    ['与客商签约[[PJ:锂电池工厂]]。', { stage: '签约' }],
    ['[[PJ:津潍高铁]]开工建设。', { stage: '开工' }],
    ['加快推进[[PJ:津潍高铁]]。', { stage: '在建' }],
    ['[[PJ:文体中心]]主体完工。', { stage: '在建' }],
    ['加快[[PJ:滨河水厂]]建设。', { stage: '在建' }],
    ['[[PJ:物流园]]建设进展顺利。', { stage: '在建' }],
    ['[[PJ:跨河隧道]]前期工作加快推进。', { stage: '谋划' }],
    ['加快[[PJ:滨河水厂]]建设,力争年底通水。', { stage: '在建' }],
    ['[[PJ:锂电池工厂]]建成投产。', { stage: '投产' }],
    ['2023年,[[PJ:锂电池工厂]]竣工。', { stage: '建成', stageYear: 2023 }],
  ])('%s', (text, stage) => {
    expect(stages(text)).toEqual([stage]);
  });

  it('reads 今年 and 去年 by the year of the document', () => {
    expect(stages('今年开工[[PJ:鬲津河大桥]]。', 2022)).toEqual([{ stage: '开工', stageYear: 2022 }]);
    expect(stages('去年建成[[PJ:鬲津河大桥]]。', 2022)).toEqual([{ stage: '建成', stageYear: 2021 }]);
    expect(stages('今年开工[[PJ:鬲津河大桥]]。')).toEqual([{ stage: '开工' }]);
  });

  it('is shared by a list and ends at the next mention', () => {
    expect(stages('开工[[PJ:东湖医院]]、[[PJ:西湖医院]],建成[[PJ:南湖学校]]。')).toEqual([
      { stage: '开工' },
      { stage: '开工' },
      { stage: '建成' },
    ]);
  });

  it('is told by nothing but stage words', () => {
    expect(stages('[[PJ:津潍高铁]]是重要通道。')).toEqual([{}]);
    expect(stages('[[PJ:津潍高铁]]完成投资20亿元。')).toEqual([{}]);
    expect(stages('[[PJ:津潍高铁]]建成后,两市一小时可达。')).toEqual([{}]);
    expect(stages('依托[[PJ:津潍高铁]]发展旅游。')).toEqual([{}]);
  });
});
