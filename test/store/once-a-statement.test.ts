import { expect, it } from 'vitest';
import { onceAStatement } from '../../src/store/once-a-statement.js';

it.each([['a text'], [null], [undefined]])('works once for each statement, also where %s comes of it', (result) => {
  const worked: string[] = [];
  const once = onceAStatement((statement) => {
    worked.push(statement);
    return result;
  });
  expect(['a', 'b', 'a', 'b'].map(once)).toEqual([result, result, result, result]);
  expect(worked).toEqual(['a', 'b']);
});

it('forgets rather than fill the memory', () => {
  let works = 0;
  const once = onceAStatement(() => ++works);
  for (let number = 0; number < 5_000; number++) once(`statement ${number}`);
  expect(once('statement 0')).toBe(5_001);
  expect(once('statement 4999')).toBe(5_000);
});
