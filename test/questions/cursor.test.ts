import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/questions/cursor.js';
import { QuestionError } from '../../src/questions/errors.js';

describe('cursors', () => {
  it('come back as they were', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true })), fc.string({ maxLength: 40 }), (key, id) => {
        const kind = typeof key === 'string' ? 'string' : 'number';
        const back = decodeCursor(encodeCursor({ key, id }), kind);
        expect(back.id).toBe(id);
        expect(back.key === key || (key === 0 && back.key === 0)).toBe(true);
      }),
    );
  });

  it('are refused unless they are of the list’s own kind, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (text) => {
          try {
            expect(typeof decodeCursor(text, 'number').key).toBe('number');
          } catch (error) {
            expect(error).toBeInstanceOf(QuestionError);
          }
        },
      ),
    );
  });
});
