import { createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { useLanguage } from '../../language/language.tsx';
import { citation, type Evidence, readerHref } from '../evidence.ts';
import { ClaimVerdict } from '../judging/claim-verdict.tsx';
import type { Fact } from './fact.ts';
import { Particulars } from './particulars.tsx';
import { Quotation } from './quotation.tsx';
import { useFocusKept } from './use-focus-kept.ts';

interface Drawer {
  /** Opens the drawer on one fact of a list; J and K walk the list. */
  readonly open: (facts: readonly Fact[], at?: number) => void;
}

export const DrawerContext = createContext<Drawer>({ open: () => undefined });
export const useDrawer = () => useContext(DrawerContext);

interface EvidenceDrawerProps {
  readonly facts: readonly Fact[];
  readonly at: number;
  readonly close: () => void;
  readonly walk: (to: number) => void;
}

/** The sentence a fact rests on. It takes the focus, keeps it while one tabs, and Esc closes it. */
export function EvidenceDrawer({ facts, at, close, walk }: EvidenceDrawerProps) {
  const { words } = useLanguage();
  const box = useRef<HTMLElement>(null);
  const closer = useRef<HTMLButtonElement>(null);
  const fact = facts[at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another fact is what resets the drawer
  useEffect(() => {
    closer.current?.focus({ preventScroll: true });
    box.current?.scrollTo(0, 0);
  }, [fact]);
  useFocusKept(box);
  // Before it is painted: a key pressed as soon as the drawer is seen counts.
  useLayoutEffect(() => {
    const onKey = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
      if (key === 'Escape') close();
      if (isTyping || ctrlKey || metaKey || altKey) return;
      if (key === 'j' && at + 1 < facts.length) walk(at + 1);
      if (key === 'k' && at > 0) walk(at - 1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [facts, at, close, walk]);
  if (!fact) return null;
  const { evidence } = fact;
  return (
    <aside class="drawer" ref={box} aria-label={words.evidence} aria-live="polite">
      <header>
        <h2>{fact.title}</h2>
        <button type="button" ref={closer} onClick={close}>
          {words.close}
        </button>
      </header>
      <Quotation evidence={evidence} />
      <Particulars fact={fact} />
      <div class="actions">
        <Link class="button" href={readerHref(evidence)} onClick={close}>
          {words.openInReader}
        </Link>
        <CopyCitation key={`${evidence.document.id} ${evidence.start}`} evidence={evidence} />
        {facts.length > 1 && (
          <span class="quiet">
            {at + 1} / {facts.length} · J / K
          </span>
        )}
      </div>
      {fact.claim && <ClaimVerdict key={fact.claim} id={fact.claim} />}
    </aside>
  );
}

function CopyCitation({ evidence }: { readonly evidence: Evidence }) {
  const { words } = useLanguage();
  const [isCopied, setCopied] = useState(false);
  return (
    <button type="button" onClick={() => navigator.clipboard.writeText(citation(evidence)).then(() => setCopied(true))}>
      {isCopied ? words.copied : words.copyCitation}
    </button>
  );
}
