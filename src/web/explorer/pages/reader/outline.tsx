import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useLanguage } from '../../language/language.tsx';
import type { PassageBrief } from './document.ts';
import { useCurrentHeading } from './use-current-heading.ts';

/** The headings of the whole text by depth; a click scrolls to where one begins, and the one being read is marked. */
export function Outline({ passages }: { readonly passages: readonly PassageBrief[] }) {
  const { words } = useLanguage();
  const headings = useMemo(() => passages.filter((passage) => passage.isHeading), [passages]);
  const current = useCurrentHeading(useMemo(() => headings.map(({ start }) => start), [headings]));
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const item = current === null ? null : box.current?.querySelector<HTMLElement>('[aria-current]');
    if (item && box.current) keepInView(box.current, item);
  }, [current]);
  if (headings.length === 0) return <div class="outline" />;
  return (
    <nav class="outline" aria-label={words.outline} ref={box}>
      <h2>{words.outline}</h2>
      <ol>
        {headings.map(({ id, start, text, headings: path }) => (
          <li key={id} class={`depth-${Math.min(4, path.length)}`}>
            <button
              type="button"
              class="plain"
              aria-current={start === current ? 'location' : undefined}
              onClick={() => document.getElementById(`at-${start}`)?.scrollIntoView({ block: 'start' })}
            >
              {text.replace(/^#+\s*/u, '')}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Scrolls the outline alone, never the page. */
function keepInView(box: HTMLElement, item: HTMLElement): void {
  const { top, bottom } = item.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  if (top < frame.top) box.scrollTop -= frame.top - top;
  else if (bottom > frame.bottom) box.scrollTop += bottom - frame.bottom;
}
