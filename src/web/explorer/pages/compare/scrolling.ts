const DIFFERENT = '[data-mark].alone, [data-mark].changed';
const PICKED = '[data-mark].picked';

/** To the next (1) or previous (-1) stretch of a text that the other has not, or has otherwise. */
export function step(box: HTMLElement | null, way: 1 | -1): void {
  if (!box) return;
  const marks = [...box.querySelectorAll<HTMLElement>(DIFFERENT)];
  const focused = marks.indexOf(document.activeElement as HTMLElement);
  const remembered = Number(box.dataset.at ?? Number.NaN);
  const from = focused >= 0 ? focused : Number.isNaN(remembered) ? (way === 1 ? -1 : marks.length) : remembered;
  const at = Math.min(Math.max(from + way, 0), marks.length - 1);
  const mark = marks[at];
  if (!mark) return;
  box.dataset.at = String(at);
  centre(box, mark);
}

/** Brings what was picked into sight: the one nearest behind where the text is now, else the first. */
export function showPicked(box: HTMLElement | null): void {
  const marks = [...(box?.querySelectorAll<HTMLElement>(PICKED) ?? [])];
  const top = box?.getBoundingClientRect().top ?? 0;
  const mark = marks.find((one) => one.getBoundingClientRect().top >= top) ?? marks[0];
  if (box && mark) centre(box, mark);
}

function centre(box: HTMLElement, mark: HTMLElement): void {
  const offset = mark.getBoundingClientRect().top - box.getBoundingClientRect().top;
  box.scrollTop += offset - box.clientHeight / 3;
}
