import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useQuery } from '../../api/use-query.ts';
import { useLanguage } from '../../language/language.tsx';
import { Answer } from '../../parts/answer.tsx';
import { READER, type ReaderDocument } from '../reader/document.ts';
import type { Mark } from '../reader/marks.ts';
import { hiddenSet, useShown } from '../reader/use-shown.ts';
import { comparedMarks, countLooks, dressed, LOOKS } from './compared-marks.ts';
import { type Comparison, SIDES } from './comparison.ts';
import { Pane } from './pane.tsx';
import { showPicked } from './scrolling.ts';

type TextAnswer = { readonly node: ReaderDocument | null };

/** Both texts; what is picked in one is set off in both, and the other comes to it. */
export function SideBySide({ comparison }: { readonly comparison: Comparison }) {
  const left = useQuery<TextAnswer>(READER, { id: comparison.left.id });
  const right = useQuery<TextAnswer>(READER, { id: comparison.right.id });
  return (
    <Answer state={left}>
      {(one) => (
        <Answer state={right}>
          {(other) => one.node && other.node && <Texts comparison={comparison} left={one.node} right={other.node} />}
        </Answer>
      )}
    </Answer>
  );
}

interface TextsProps {
  readonly comparison: Comparison;
  readonly left: ReaderDocument;
  readonly right: ReaderDocument;
}

function Texts({ comparison, left, right }: TextsProps) {
  const { words } = useLanguage();
  const { hiddenNames, setHidden } = useShown();
  const hidden = useMemo(() => hiddenSet(hiddenNames), [hiddenNames]);
  const [picked, setPicked] = useState<{ readonly key: string; readonly by: number } | null>(null);
  const boxes = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)];
  const marks = useMemo(
    () => [comparedMarks(left, comparison, 'left'), comparedMarks(right, comparison, 'right')] as const,
    [left, right, comparison],
  );
  const key = picked?.key ?? null;
  const shown = useMemo(() => marks.map((own) => dressed(own, hidden, key)), [marks, hidden, key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: boxes are the same as long as the page is
  useEffect(() => {
    if (picked) showPicked(boxes[1 - picked.by]?.current ?? null);
  }, [picked]);
  const pick = (side: number) => (mark: Mark) => {
    const chosen = marks[side]?.find(({ start, type }) => start === mark.start && type === mark.type);
    if (chosen) setPicked({ key: chosen.key, by: side });
  };
  const counts = marks.map(countLooks);
  const toggle = (look: string) => {
    const next = new Set(hidden);
    if (!next.delete(look)) next.add(look);
    setHidden(next);
  };
  return (
    <>
      <fieldset class="types-switch">
        <legend class="visually-hidden">{words.shown}</legend>
        {LOOKS.map((look) => (
          <label key={look}>
            <input type="checkbox" checked={!hidden.has(look)} onChange={() => toggle(look)} />
            <span class={`sample ${look}`}>{words.looks[look]}</span>
            <span class="quiet">{counts.map((count) => count[look]).join(' / ')}</span>
          </label>
        ))}
        <span class="quiet small">{words.pickHint}</span>
      </fieldset>
      <div class="panes">
        {SIDES.map((side, at) => (
          <Pane
            key={side}
            document={at === 0 ? left : right}
            marks={shown[at] ?? []}
            pick={pick(at)}
            box={boxes[at] as (typeof boxes)[number]}
          />
        ))}
      </div>
    </>
  );
}
