import type { EntityRecord } from './records.js';

export type QuestionErrorCode = 'BAD_USER_INPUT' | 'NOT_FOUND' | 'AMBIGUOUS_NAME';

/** A question that cannot be answered as it was asked; the message says what to ask instead. */
export class QuestionError extends Error {
  constructor(
    readonly code: QuestionErrorCode,
    message: string,
    /** What the name could have meant, likeliest first. */
    readonly candidates: readonly EntityRecord[] = [],
  ) {
    super(message);
    this.name = 'QuestionError';
  }
}
