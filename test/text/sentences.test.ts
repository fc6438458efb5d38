import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noisyPage } from './noisy-text.js';
import { reading } from './reading.js';

const split = (raw: string) => {
  const { text, sentences } = reading(raw);
  return sentences.map(({ start, end }) => text.slice(start, end));
};

describe('sentences', () => {
  it.each([
    [
      'at full stops, not at semicolons',
      '建成水库一座；修通公路两条。开工大桥一座！够不够？',
      ['建成水库一座；修通公路两条。', '开工大桥一座！', '够不够？'],
    ],
    ['behind a closing quotation mark', '他说：“要抓紧。”大家都同意。', ['他说：“要抓紧。”', '大家都同意。']],
    ['not inside brackets', '水库（总投资3亿元。已开工）进展顺利。群众满意。', ['水库（总投资3亿元。已开工）进展顺利。', '群众满意。']],
    ['behind a heading', '一、工作安排\n抓好春耕。', ['一、工作安排', '抓好春耕。']],
    [
      'behind a heading run in before a colon',
      '（一）总体思路：坚持稳中求进，抓好春耕生产，确保粮食安全。',
      ['（一）总体思路：', '坚持稳中求进，抓好春耕生产，确保粮食安全。'],
    ],
  ])('end %s', (_, raw, expected) => {
    expect(split(raw)).toEqual(expected);
  });

  it('know their paragraph, section and whether they are headings', () => {
    const { sentences } = reading('今年工作开局良好。\n一、重点任务\n抓好春耕。抓好防汛。');
    expect(sentences.map(({ paragraph, section, isHeading }) => [paragraph, section, isHeading])).toEqual([
      [0, -1, false],
      [1, 0, true],
      [2, 0, false],
      [2, 0, false],
    ]);
  });

  it('cover every paragraph without gaps, in any text; sections nest', () => {
    fc.assert(
      fc.property(noisyPage, (raw) => {
        const { text, paragraphs, sentences, sections } = reading(raw.replace(/^---/u, ''));
        const covered = paragraphs.map((_, index) =>
          sentences
            .filter(({ paragraph }) => paragraph === index)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        );
        expect(covered).toEqual(paragraphs.map(({ start, end }) => text.slice(start, end)));
        const isNested = sections.every(({ start, end, heading, parent, level }, index) => {
          const outer = sections[parent];
          const isInside = outer ? parent < index && outer.start <= start && end <= outer.end && level === outer.level + 1 : level === 1;
          return isInside && heading.start === start && heading.end <= end;
        });
        expect(isNested).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
