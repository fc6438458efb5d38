import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Mark } from './marks.ts';
import type { Line } from './pieces.ts';

interface HoverCardProps {
  readonly body: RefObject<HTMLElement>;
  readonly lines: readonly Line[];
  readonly say: (mark: Mark) => readonly string[];
}

interface Shown {
  readonly said: readonly string[];
  readonly left: number;
  readonly top: number;
}

const WIDTH = 320;

/** What a mark says, under it, while the pointer or the focus is on it. */
export function HoverCard({ body, lines, say }: HoverCardProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const own = body.current;
    if (!own) return;
    const onEnter = ({ target }: Event) => {
      const element = (target as Element).closest<HTMLElement>('[data-mark]');
      const mark = element && markAt(lines, Number(element.dataset.mark));
      if (!mark) return setShown(null);
      const box = element.getClientRects()[0];
      if (box) setShown({ said: say(mark), left: Math.min(box.left, innerWidth - WIDTH - 8), top: box.bottom + 4 });
    };
    const onLeave = () => setShown(null);
    own.addEventListener('pointerover', onEnter);
    own.addEventListener('focusin', onEnter);
    own.addEventListener('pointerleave', onLeave);
    own.addEventListener('focusout', onLeave);
    addEventListener('scroll', onLeave, { passive: true });
    return () => {
      own.removeEventListener('pointerover', onEnter);
      own.removeEventListener('focusin', onEnter);
      own.removeEventListener('pointerleave', onLeave);
      own.removeEventListener('focusout', onLeave);
      removeEventListener('scroll', onLeave);
    };
  }, [body, lines, say]);
  if (!shown) return null;
  const [title, ...rest] = shown.said;
  return (
    <div class="hover-card" role="tooltip" style={{ left: `${shown.left}px`, top: `${shown.top}px`, width: `${WIDTH}px` }}>
      <strong>{title}</strong>
      {rest.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}

function markAt(lines: readonly Line[], start: number): Mark | null {
  const line = lines.find((one) => one.start <= start && start < one.end);
  return line?.pieces.find((piece) => piece.start === start)?.mark ?? null;
}
