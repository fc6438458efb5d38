import { describe, expect, it } from 'vitest';
import { counted } from '../../../src/web/explorer/language/counted.js';

describe('counted', () => {
  it.each([
    [1, 'document|documents', '1 document'],
    [0, 'document|documents', '0 documents'],
    [2310, 'document|documents', '2,310 documents'],
    [1, '份文献', '1 份文献'],
    [7, '份文献', '7 份文献'],
  ])('%d %s', (count, forms, said) => {
    expect(counted(count, forms)).toBe(said);
  });
});
