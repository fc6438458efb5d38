import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';

const MEBIBYTE = 2 ** 20;
/** Mostly the dictionary, which each thread holds for itself; the rest is room for long texts. */
export const MEMORY_OF_A_THREAD = 640 * MEBIBYTE;
/**
 * A thread takes some seconds of processor time to begin: dictionary and models are loaded, its code is compiled, mostly on
 * another processor. Where there is another, so few bytes are worth it; where each has a thread already, it takes more.
 */
export const WORTH_HALF = MEBIBYTE / 2;
export const WORTH_ALL = 2 * MEBIBYTE;

function threads(value: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(value)) throw new InvalidArgumentError('a number of threads is a whole number from 1 to 999');
  return Number(value);
}

/** `--threads N`. */
export function threadsOption(): Option {
  const description =
    'how many texts are read at once, each in a thread of some 600 MB; 1: in this process (default: up to one for each processor, as far as memory allows and the files are worth it)';
  return new Option('--threads <number>', description).argParser(threads);
}

export interface Means {
  readonly processors: number;
  /** Bytes this process may still take. */
  readonly memory: number;
}

function means(): Means {
  return { processors: availableParallelism(), memory: process.availableMemory() };
}

/**
 * How many threads to read files with where nothing was asked for; 1: none. One for each processor where the files are worth it, else
 * up to half of that; no more than files, and than fit into half of the memory that is left, for others want some.
 */
export async function threadsFor(files: readonly string[], { processors, memory }: Means = means()): Promise<number> {
  const bytes = await sizeOf(files, processors * WORTH_ALL);
  const worth = Math.max(
    Math.min(processors, Math.floor(bytes / WORTH_ALL)),
    Math.min(Math.floor(processors / 2), Math.floor(bytes / WORTH_HALF)),
  );
  return Math.max(1, Math.min(worth, files.length, Math.floor(memory / 2 / MEMORY_OF_A_THREAD)));
}

/** Bytes of files, counted as far as it matters. What is no longer there is worth nothing; whoever reads it will say so. */
async function sizeOf(files: readonly string[], enough: number): Promise<number> {
  let bytes = 0;
  for (const file of files) {
    if (bytes >= enough) break;
    try {
      bytes += (await stat(file)).size;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
  return bytes;
}
