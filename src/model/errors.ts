/** Stable codes; the exit code of the command goes with each. */
export const ERROR_CODES = {
  USAGE: 2,
  INPUT_UNREADABLE: 3,
  STORE_UNAVAILABLE: 4,
  STORE_LOCKED: 5,
  STORE_FOREIGN: 6,
  STORE_INCOMPATIBLE: 7,
  VERIFY_FAILED: 8,
  CONFIGURATION: 9,
  SCHEMA: 10,
  STATEMENT_REFUSED: 11,
  BAD_PARAMETER: 12,
  TIMEOUT: 13,
  INTERNAL: 70,
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** An error a user can act on: what happened, where, and what to do, in one message. */
export class ZhengtuError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ZhengtuError';
  }
}
