import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/gazetteer/matcher.js';

const term = (surface: string, canonical = surface) => ({ surface, canonical });
const shown = (surfaces: readonly string[], text: string, from?: number, to?: number) =>
  createMatcher(surfaces.map((surface) => term(surface)))
    .all(text, from, to)
    .map((hit) => `${hit.start}-${hit.end} ${hit.term.surface}`);

describe('matcher', () => {
  test.each([
    ['overlaps, the longest first', ['庆云', '庆云县', '云县'], '在庆云县', ['1-4 庆云县', '1-3 庆云', '2-4 云县']],
    ['repeats', ['乡村'], '乡村乡村', ['0-2 乡村', '2-4 乡村']],
    ['nothing', ['乡村'], '城市', []],
    ['an empty text', ['乡村'], '', []],
    ['a text that ends within a term', ['庆云县'], '在庆云', []],
    [
      'terms with the same beginning',
      ['新能源', '新能源汽车', '新材料'],
      '新能源汽车和新材料',
      ['0-5 新能源汽车', '0-3 新能源', '6-9 新材料'],
    ],
    ['characters outside the basic plane', ['𠮷野家'], '在𠮷野家', ['1-5 𠮷野家']],
  ])('finds %s', (_, surfaces, text, expected) => {
    expect(shown(surfaces, text)).toEqual(expected);
  });

  test('keeps within the stretch asked for', () => {
    expect(shown(['庆云', '庆云县'], '庆云县、庆云县', 1, 6)).toEqual(['4-6 庆云']);
  });

  test('tells all terms of a surface, and hits carry the first', () => {
    const matcher = createMatcher([term('朝阳', '朝阳市'), term('朝阳', '朝阳区')]);
    expect(matcher.get('朝阳').map((t) => t.canonical)).toEqual(['朝阳市', '朝阳区']);
    expect(matcher.all('朝阳').map((hit) => hit.term.canonical)).toEqual(['朝阳市']);
    expect(matcher.get('朝')).toEqual([]);
    expect(matcher.get('夕阳')).toEqual([]);
  });

  test('keeps what it found in a long text apart from what it finds in others', () => {
    const matcher = createMatcher([term('庆云'), term('雄县')]);
    const first = `${'，'.repeat(1000)}庆云`;
    const second = `${'，'.repeat(1000)}雄县`;
    for (const [text, from, to] of [[first], [second], [first], [first, 1001], [first, 0, 1001], [first]] as const) {
      const expected = createMatcher([term('庆云'), term('雄县')]).all(text, from, to);
      expect(matcher.all(text, from, to)).toEqual(expected);
    }
    expect(matcher.all(first).map(({ start }) => start)).toEqual([1000]);
  });

  test('refuses a surface of one character', () => {
    expect(() => createMatcher([term('县')])).toThrow(RangeError);
  });

  test('finds what looking at every stretch finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 60 });
    const surfaces = fc.uniqueArray(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), minLength: 2, maxLength: 5 }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(letters, surfaces, (text, names) => {
        const expected: string[] = [];
        for (let start = 0; start < text.length; start++)
          for (let end = text.length; end > start; end--)
            if (names.includes(text.slice(start, end))) expected.push(`${start}-${end} ${text.slice(start, end)}`);
        expect(shown(names, text)).toEqual(expected);
      }),
    );
  });
});
