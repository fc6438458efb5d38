import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bracketsOf, figureMarks, type Mark, mentionMarks, shownMarks } from '../../../src/web/explorer/pages/reader/marks.ts';
import { cutsWithin, noiseOf } from '../../../src/web/explorer/pages/reader/noise.ts';
import { lineStarts, linesOf, piecesOf } from '../../../src/web/explorer/pages/reader/pieces.ts';
import { claim, evidence, figure } from '../samples.ts';

const passage = (start: number, end: number, text: string) => ({ id: `${start}`, start, end, text, isHeading: false, headings: [] });

describe('what cleaning passed over', () => {
  it.each([
    ['阳信(xìn)县建厂。', '阳信县建厂。', ['(xìn)']],
    ['甲县建厂［1］。', '甲县建厂。', ['［1］']],
    ['甲县 建厂。', '甲县建厂。', []],
    ['甲縣建廠。', '甲县建厂。', []],
    ['全縣（ｘｉàn）建廠５家。', '全县建厂5家。', ['（ｘｉàn）']],
    ['完成建設(shè)，總投資(zī)五億(yì)元。', '完成建设，总投资五亿元。', ['(shè)', '(zī)', '(yì)']],
    ['甲縣產業(yè)鏈(liàn)計劃(huà)', '甲县产业链计划', ['(yè)', '(liàn)', '(huà)']],
    ['甲县见附图二建厂开工。', '甲县建厂开工。', ['见附图二']],
    ['甲县建厂。注释', '甲县建厂。', ['注释']],
    ['甲县\n建厂。', '甲县建厂。', []],
  ])('%s', (raw, clean, cut) => {
    expect(cutsWithin(raw, { start: 0, end: raw.length, text: clean }).map(({ start, end }) => raw.slice(start, end))).toEqual(cut);
  });

  it('counts from the beginning of the text, and takes whole lines between sentences', () => {
    const raw = '点击：12\n甲县(xiàn)建厂。\n\n乙。';
    const passages = [passage(6, 17, '甲县建厂。'), passage(19, 21, '乙。')];
    expect(noiseOf(raw, passages).map(({ start, end }) => raw.slice(start, end))).toEqual(['点击：12\n', '(xiàn)']);
  });

  it('finds what was put into a sentence, and stays within it', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸'), minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (before, behind) => {
        const raw = `${before}(pīnyīn)${behind}`;
        const cuts = cutsWithin(raw, { start: 0, end: raw.length, text: before + behind });
        expect(cuts.map(({ start, end }) => raw.slice(start, end)).join('')).toBe('(pīnyīn)');
      }),
    );
  });
});

const stretch = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: start + length }));
const mark = stretch.map((span): Mark => ({ ...span, type: 'Place', label: '甲', entity: 'e', figure: null }));

describe('marks', () => {
  it('never overlap, stand in order, and leave out what is hidden', () => {
    fc.assert(
      fc.property(fc.array(mark), fc.boolean(), (marks, isHidden) => {
        const shown = shownMarks(marks, new Set(isHidden ? ['Place'] : []));
        if (isHidden) expect(shown).toEqual([]);
        for (const [at, one] of shown.entries()) expect(one.start).toBeGreaterThanOrEqual(shown[at - 1]?.end ?? 0);
        for (const one of shown) expect(marks).toContain(one);
      }),
    );
  });

  it('box a number with its unit, not the clause around it', () => {
    const text = '全县粮食产量80亿斤。';
    const [box] = figureMarks(text, [figure({ value: 80, unit: '亿斤', evidence: evidence({ start: 0, end: 11 }) })]);
    expect(text.slice(box?.start, box?.end)).toBe('80亿斤');
  });

  it('box a unit with the pinyin and the line break inside it', () => {
    const text = '总投資(zī)12億(yì)\n元，开工。';
    const [box] = figureMarks(text, [figure({ value: 12, unit: '亿元', evidence: evidence({ start: 0, end: 15 }) })]);
    expect(text.slice(box?.start, box?.end)).toBe('12億(yì)\n元');
  });

  it('know whom they name', () => {
    const marks = mentionMarks({
      entities: [
        {
          entity: { __typename: 'Place', id: 'e', name: '甲县' },
          spans: [
            { start: 0, end: 2 },
            { start: 9, end: 11 },
          ],
        },
      ],
    });
    expect(marks.map(({ start, entity, label }) => [start, entity, label])).toEqual([
      [0, 'e', '甲县'],
      [9, 'e', '甲县'],
    ]);
  });

  it('gather the claims of a sentence at its beginning', () => {
    const at = (start: number) => ({ evidence: evidence({ start, end: start + 2 }) });
    const claims = [
      claim('1', '甲', 'BUILDS', '乙', at(12)),
      claim('2', '甲', 'BUILDS', '丙', at(3)),
      claim('3', '甲', 'BUILDS', '丁', at(14)),
    ];
    const brackets = bracketsOf(claims, [passage(0, 10, ''), passage(10, 20, '')]);
    expect(brackets.map(({ start, claims: own, column }) => [start, own.map(({ id }) => id), column])).toEqual([
      [0, ['2'], 0],
      [10, ['1', '3'], 1],
    ]);
  });
});

describe('lines and pieces', () => {
  it('put together are the text, and each mark is where it was', () => {
    const words = fc.string({ unit: fc.constantFrom('甲', '乙', '\n', '。'), maxLength: 60 });
    fc.assert(
      fc.property(words, fc.array(mark), fc.option(stretch), (text, given, chosen) => {
        const marks = shownMarks(
          given.filter(({ end }) => end <= text.length),
          new Set(),
        );
        const breaks = lineStarts(text);
        const lines = linesOf(piecesOf(text, { marks, noise: [], brackets: [], starts: breaks, chosen }), breaks);
        expect(lines.flatMap(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end))).join('')).toBe(text);
        for (const { start, end } of lines) expect(text.slice(start, end - 1)).not.toContain('\n');
        const marked = lines.flatMap(({ pieces }) => pieces.filter((piece) => piece.mark !== null));
        for (const one of marks) expect(marked.some((piece) => piece.mark === one && piece.start === one.start)).toBe(true);
      }),
    );
  });
});
