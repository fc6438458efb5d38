import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { useLanguage } from '../language/language.tsx';
import { ClaimVerdict } from './claim-verdict.tsx';
import type { Evidence } from './evidence.ts';
import { citation, marked, readerHref } from './evidence.ts';

/** A fact with the passages it rests on, as the drawer shows it. */
export interface Fact {
  /** The fact in words: 德州市 → 建设 → 津潍高铁. */
  readonly title: string;
  readonly details: readonly (readonly [string, string])[];
  readonly evidence: Evidence;
  /** Id of the claim, where the fact is one: it can be judged. */
  readonly claim?: string;
}

interface Drawer {
  /** Opens the drawer on one fact of a list; J and K walk the list. */
  readonly open: (facts: readonly Fact[], at?: number) => void;
}

export const DrawerContext = createContext<Drawer>({ open: () => undefined });
export const useDrawer = () => useContext(DrawerContext);

export function EvidenceDrawer({
  facts,
  at,
  close,
  walk,
}: {
  facts: readonly Fact[];
  at: number;
  close: () => void;
  walk: (to: number) => void;
}) {
  const { words } = useLanguage();
  const closer = useRef<HTMLButtonElement>(null);
  const [isCopied, setCopied] = useState(false);
  const fact = facts[at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another fact is what resets the drawer
  useEffect(() => {
    setCopied(false);
    closer.current?.focus();
  }, [fact]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement) return;
      if (event.key === 'Escape') close();
      if (event.key === 'j' && at + 1 < facts.length) walk(at + 1);
      if (event.key === 'k' && at > 0) walk(at - 1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [facts, at, close, walk]);
  if (!fact) return null;
  const { evidence } = fact;
  const { before, quote, after } = marked(evidence);
  return (
    <aside class="drawer" aria-label={words.evidence} aria-live="polite">
      <header>
        <h2>{fact.title}</h2>
        <button type="button" ref={closer} onClick={close}>
          {words.close}
        </button>
      </header>
      <blockquote>
        {before}
        <mark>{quote}</mark>
        {after}
      </blockquote>
      <dl>
        <dt>{words.document}</dt>
        <dd>{evidence.document.title ?? evidence.document.name}</dd>
        <Pair name={words.place} value={evidence.document.place} />
        <Pair name={words.date} value={evidence.document.publishedOn ?? evidence.document.year?.toString() ?? null} />
        <Pair name={words.speaker} value={evidence.document.speaker} />
        <Pair name={words.section} value={evidence.headings.join(' › ') || null} />
        {fact.details.map(([name, value]) => (
          <Pair key={name} name={name} value={value} />
        ))}
      </dl>
      <div class="actions">
        <Link class="button" href={readerHref(evidence)} onClick={close}>
          {words.openInReader}
        </Link>
        <button type="button" onClick={() => navigator.clipboard.writeText(citation(evidence)).then(() => setCopied(true))}>
          {isCopied ? words.copied : words.copyCitation}
        </button>
        {facts.length > 1 && (
          <span class="quiet">
            {at + 1} / {facts.length} · J / K
          </span>
        )}
      </div>
      {fact.claim && <ClaimVerdict id={fact.claim} />}
    </aside>
  );
}

function Pair({ name, value }: { readonly name: string; readonly value: string | null }) {
  if (value === null || value === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
