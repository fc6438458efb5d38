import { useEffect, useState } from 'preact/hooks';

/** A heading this far below the top of the window or higher is being read: below the bar that stays, and a line more. Pixels. */
const READING_LINE = 120;

/** Which of the places (`at-…` elements, in text order) the reader has come to, at first the first; null without any. Follows the scroll. */
export function useCurrentHeading(starts: readonly number[]): number | null {
  const [current, setCurrent] = useState<number | null>(starts[0] ?? null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      setCurrent(lastAbove(starts, READING_LINE));
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onScroll);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onScroll);
    };
  }, [starts]);
  return current;
}

/** Headings stand one below the other, so the last one above the line is found by halving. */
function lastAbove(starts: readonly number[], line: number): number | null {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = document.getElementById(`at-${starts[middle]}`)?.getBoundingClientRect().top;
    if (top !== undefined && top <= line) low = middle + 1;
    else high = middle;
  }
  return starts[Math.max(0, low - 1)] ?? null;
}
