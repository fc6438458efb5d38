import { useEffect } from 'preact/hooks';

/** N and P walk from mark to mark, from the one in focus or the first on the screen. */
export function useMarkKeys(): void {
  useEffect(() => {
    const onKey = ({ key, target, ctrlKey, metaKey }: KeyboardEvent) => {
      const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
      if (isTyping || ctrlKey || metaKey || (key !== 'n' && key !== 'p')) return;
      const marks = document.querySelectorAll<HTMLElement>('.reader .body [data-mark]');
      const at = [...marks].indexOf(document.activeElement as HTMLElement);
      const next = at >= 0 ? at + (key === 'n' ? 1 : -1) : firstSeen(marks);
      const mark = marks[Math.min(Math.max(next, 0), marks.length - 1)];
      mark?.focus({ preventScroll: true });
      mark?.scrollIntoView({ block: 'nearest' });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** The first mark below the window's upper edge. Marks stand in order, and asking where one is draws it: so few are asked. */
function firstSeen(marks: NodeListOf<HTMLElement>): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.getBoundingClientRect().top ?? 0) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
