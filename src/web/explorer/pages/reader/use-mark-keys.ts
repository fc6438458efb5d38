import { useEffect } from 'preact/hooks';

/** N and P walk from mark to mark, from the one in focus or the first on the screen. */
export function useMarkKeys(): void {
  useEffect(() => {
    const onKey = ({ key, target, ctrlKey, metaKey }: KeyboardEvent) => {
      const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
      if (isTyping || ctrlKey || metaKey || (key !== 'n' && key !== 'p')) return;
      const marks = [...document.querySelectorAll<HTMLElement>('.reader .body [data-mark]')];
      const at = marks.indexOf(document.activeElement as HTMLElement);
      const firstSeen = marks.findIndex((mark) => mark.getBoundingClientRect().top > 0);
      const next = at >= 0 ? at + (key === 'n' ? 1 : -1) : firstSeen;
      const mark = marks[Math.min(Math.max(next, 0), marks.length - 1)];
      mark?.focus({ preventScroll: true });
      mark?.scrollIntoView({ block: 'nearest' });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
