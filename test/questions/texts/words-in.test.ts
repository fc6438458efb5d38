import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/questions/texts/words-in.js';

const RAW = '我们推进“双红”产业园建设，发展新能源\n汽车，到望海考察，弘扬文化，东站智慧粮库开工。';

describe('words in a text', () => {
  it.each([
    ['Zone', '双红产业园', [], true],
    ['Industry', '新能源汽车', [], true],
    ['Project', '智慧粮库', [], true],
    ['Place', '望海区', ['望海'], true],
    ['Industry', '文化产业', ['文化'], false],
    ['Industry', '文化', [], true],
    ['Place', '望', [], false],
    ['Industry', '新能源', [], true],
    ['Industry', '新能源车', [], false],
    ['Project', '东站大粮库', [], false],
  ] as const)('%s %s %j: %s', (type, name, aliases, isHeld) => {
    expect(wordsIn(RAW)({ type, name, aliases })).toBe(isHeld);
  });
});
