import { expect, it } from 'vitest';
import { nextTowards } from '../../../src/web/explorer/pages/graph/direction.ts';

const AROUND = new Map([
  ['right', { x: 10, y: 1 }],
  ['further right', { x: 14, y: 0 }],
  ['left', { x: -5, y: 0 }],
  ['below', { x: 2, y: 30 }],
  ['above right', { x: 40, y: -41 }],
]);

it.each([
  ['ArrowRight', 'right'],
  ['ArrowLeft', 'left'],
  ['ArrowDown', 'below'],
  ['ArrowUp', 'above right'],
  ['Tab', null],
])('%s leads to %s', (key, id) => {
  expect(nextTowards(key, { x: 0, y: 0 }, AROUND)).toBe(id);
});

it('leads nowhere where nothing lies that way', () => {
  expect(nextTowards('ArrowRight', { x: 100, y: 0 }, AROUND)).toBeNull();
});
