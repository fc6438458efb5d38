import type { Span } from '../../model/span.js';
import { type TailRole, tailWord } from './tail-words.js';

/** What the words right before a number say, and where the name before them ends. */
export interface Tail {
  /** End of what stands before the tail words. */
  readonly nameEnd: number;
  readonly roles: ReadonlySet<TailRole>;
  /** The tail words as written: 年均增长, 力争突破. */
  readonly words: string;
}

/** Peels tail words off the end of `left`: 固定资产投资|完成|, 森林覆盖率|提高|到|. */
export function readTail(text: string, left: Span): Tail {
  const roles = new Set<TailRole>();
  let end = left.end;
  for (;;) {
    while (end > left.start && ' ：:（'.includes(text.charAt(end - 1))) end--;
    const word = tailWord(text, left.start, end);
    if (!word) break;
    // A noun ends here unless a verb stands before it: 失业率控制在 but not 增长|率.
    roles.add(word.role);
    end = word.start;
  }
  return { nameEnd: end, roles, words: text.slice(end, left.end) };
}
