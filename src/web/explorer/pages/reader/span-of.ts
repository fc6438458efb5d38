import type { Stretch } from './pieces.ts';

/** The stretch that the address asks for: ?at=1200-1260. */
export function spanOf(at: string | null): Stretch | null {
  const { start, end } = /^(?<start>\d+)-(?<end>\d+)$/u.exec(at ?? '')?.groups ?? {};
  return start && end ? { start: Number(start), end: Number(end) } : null;
}
