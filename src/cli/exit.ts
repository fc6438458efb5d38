import { constants } from 'node:os';
import { ERROR_CODES, ZhengtuError } from '../model/errors.js';

/** Says what went wrong in one line on stderr and sets the exit code that goes with it. */
export function exitWith(error: unknown): void {
  if (error instanceof ZhengtuError) {
    console.error(`zhengtu: ${error.message}`);
    process.exitCode = ERROR_CODES[error.code];
    return;
  }
  console.error('zhengtu: internal error; please report it with the lines below');
  console.error(error);
  process.exitCode = ERROR_CODES.INTERNAL;
}

/** Ends the process without a word when whoever read its output has gone, as `| head` does: with the code of a program that the signal for it ended. */
export function endWithReader(output: NodeJS.WriteStream): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(128 + constants.signals.SIGPIPE);
  });
}

/** Says which files could not be read; the exit code tells, the work goes on. */
export function noteProblems(problems: readonly ZhengtuError[]): void {
  for (const problem of problems) console.error(`zhengtu: ${problem.message}`);
  const first = problems[0];
  if (first) process.exitCode = ERROR_CODES[first.code];
}
