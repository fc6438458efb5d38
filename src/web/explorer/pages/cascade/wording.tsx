import { Link } from 'wouter-preact';
import { useLanguage } from '../../language/language.tsx';
import { useDrawer } from '../../parts/drawer/evidence-drawer.tsx';
import { type Evidence, readerHref } from '../../parts/evidence.ts';
import type { Run } from './wording-difference.ts';

interface WordingProps {
  readonly name: string;
  readonly wordings: readonly Evidence[];
  readonly at: number;
  /** The sentence in runs; undefined where there is none to compare it with. */
  readonly runs: readonly Run[] | undefined;
  readonly choose: (at: number) => void;
}

/** One side: a sentence with what it has alone marked, where it stands, and the way to its others. */
export function Wording({ name, wordings, at, runs, choose }: WordingProps) {
  const { words } = useLanguage();
  const { open } = useDrawer();
  const evidence = wordings[at];
  if (!evidence) return null;
  const { document, sentence } = evidence;
  const show = () =>
    open(
      wordings.map((one) => ({ title: `${one.document.place ?? ''} · ${name}`, details: [], evidence: one })),
      at,
    );
  return (
    <section class="wording">
      <p class="text">
        {(runs ?? [{ start: 0, text: sentence, isShared: true }]).map(({ start, text, isShared }) =>
          isShared ? (
            <span key={start}>{text}</span>
          ) : (
            <mark key={start} class="alone">
              {text}
            </mark>
          ),
        )}
      </p>
      <p class="quiet small">
        <Link href={readerHref(evidence)}>{document.title ?? document.name}</Link>
        {` · ${[document.place, document.year].filter(Boolean).join(' · ')} · `}
        <button type="button" class="plain" onClick={show}>
          {words.evidence}
        </button>
        {wordings.length > 1 && (
          <>
            {' · '}
            <button type="button" class="plain" onClick={() => choose((at + 1) % wordings.length)}>
              {words.nextWording} {at + 1}/{wordings.length}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
