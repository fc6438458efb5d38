import { createHash } from 'node:crypto';

/**
 * Whether the document `name` (a file's stem) belongs to the part that is only measured, never looked at.
 * Told by its hash alone, so that every script and every run agrees. `share` is between 0 and 1.
 */
export function isHeldOut(name: string, share = 0.2): boolean {
  const draw = createHash('sha256').update(name).digest().readUInt32BE(0) / 2 ** 32;
  return draw < share;
}
