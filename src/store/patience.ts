import { ZhengtuError } from '../model/errors.js';
import type { ReadOptions } from '../model/graph-store.js';

/** Milliseconds a reading statement may take where the caller names no other bound. */
export const DEFAULT_TIMEOUT = 30_000;

function givenUp(why: string): ZhengtuError {
  return new ZhengtuError('TIMEOUT', `The statement was given up: ${why}. Ask for less, or allow more time.`);
}

/**
 * Waits for `work` no longer than the options allow, then throws TIMEOUT and calls `abandon`, which may stop the work.
 * Without a way to stop it the work runs on, unheard.
 */
export async function withPatience<T>(
  start: () => Promise<T>,
  options: ReadOptions = {},
  abandon: () => void = () => undefined,
): Promise<T> {
  const { signal, timeout = DEFAULT_TIMEOUT } = options;
  if (signal?.aborted) throw givenUp('it was cancelled');
  let stop: (error: ZhengtuError) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  const timer = setTimeout(() => stop(givenUp(`it took longer than ${timeout} ms`)), timeout);
  const cancel = () => stop(givenUp('it was cancelled'));
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    return await Promise.race([start(), stopped]);
  } catch (error) {
    if (error instanceof ZhengtuError && error.code === 'TIMEOUT') abandon();
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}
