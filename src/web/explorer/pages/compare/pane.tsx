import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { useLanguage } from '../../language/language.tsx';
import type { ReaderDocument } from '../reader/document.ts';
import { LineOfText } from '../reader/line-of-text.tsx';
import type { Mark } from '../reader/marks.ts';
import { lineStarts, linesOf, piecesOf } from '../reader/pieces.ts';
import type { TextActs } from '../reader/text-acts.ts';
import { step } from './scrolling.ts';

interface PaneProps {
  readonly document: ReaderDocument;
  readonly marks: readonly Mark[];
  readonly pick: (mark: Mark) => void;
  /** The box that scrolls. */
  readonly box: RefObject<HTMLElement>;
}

/** One of two texts: what it has alone or otherwise than the other is marked, and a step away. */
export function Pane({ document, marks, pick, box }: PaneProps) {
  const { words } = useLanguage();
  const { id, text, place, year } = document;
  const title = document.title ?? document.name;
  const breaks = useMemo(() => lineStarts(text), [text]);
  const lines = useMemo(
    () => linesOf(piecesOf(text, { marks, noise: [], brackets: [], starts: breaks, chosen: null }), breaks),
    [text, marks, breaks],
  );
  const latest = useRef(pick);
  latest.current = pick;
  const acts = useRef<TextActs>({ open: (mark) => latest.current(mark), openBracket: () => undefined, say: () => [] });
  return (
    <div class="pane">
      <header>
        <h2>
          <Link href={`/document/${id}`}>{title}</Link>
        </h2>
        <span class="quiet small">{[place, year].filter(Boolean).join(' · ')}</span>
        <span class="chips">
          <button type="button" onClick={() => step(box.current, -1)}>
            {words.previousDifference}
          </button>
          <button type="button" onClick={() => step(box.current, 1)}>
            {words.nextDifference}
          </button>
        </span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section class="reader-box" ref={box} tabIndex={0} aria-label={title}>
        {lines.map((line) => (
          <LineOfText key={line.start} text={text} line={line} hasFirstMark={false} acts={acts.current} />
        ))}
      </section>
    </div>
  );
}
