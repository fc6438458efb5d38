import { useEffect, useRef } from 'preact/hooks';
import { HoverCard } from './hover-card.tsx';
import { LineOfText } from './line-of-text.tsx';
import type { Line, Stretch } from './pieces.ts';
import type { TextActs } from './text-acts.ts';

interface ReaderTextProps {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly chosen: Stretch | null;
  readonly acts: TextActs;
}

/** The raw text line by line, drawn as it comes near the window; the chosen stretch is scrolled to a third of the height. */
export function ReaderText({ text, lines, chosen, acts }: ReaderTextProps) {
  const body = useRef<HTMLDivElement>(null);
  // Acts that are the same to every line, however often they are made anew: else each line would be drawn again.
  const latest = useRef(acts);
  latest.current = acts;
  const steady = useRef<TextActs>({
    open: (mark) => latest.current.open(mark),
    openBracket: (bracket) => latest.current.openBracket(bracket),
    say: (mark) => latest.current.say(mark),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another stretch is chosen
  useEffect(() => {
    const top = body.current?.querySelector('.chosen')?.getBoundingClientRect().top;
    if (top !== undefined) scrollTo({ top: scrollY + top - innerHeight / 3 });
  }, [chosen?.start, chosen?.end]);
  const firstMark = lines.find(({ pieces }) => pieces.some(({ mark }) => mark !== null));
  return (
    <div class="body" ref={body}>
      {lines.map((line) => (
        <LineOfText key={line.start} text={text} line={line} hasFirstMark={line === firstMark} acts={steady.current} />
      ))}
      <HoverCard body={body} lines={lines} say={steady.current.say} />
    </div>
  );
}
