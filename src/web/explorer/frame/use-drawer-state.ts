import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import type { Fact } from '../parts/drawer/fact.ts';

interface Shown {
  readonly facts: readonly Fact[];
  readonly at: number;
  /** What had the focus when the drawer was opened; it gets it back. */
  readonly opener: Element | null;
}

/** What the evidence drawer shows, if it is open. Another page closes it. `drawer` stays the same object. */
export function useDrawerState() {
  const [shown, setShown] = useState<Shown | null>(null);
  const [path] = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: closes when the page is another
  useEffect(() => setShown(null), [path]);
  const drawer = useMemo(
    () => ({
      open: (facts: readonly Fact[], at = 0) => {
        const focused = document.activeElement;
        const isInside = focused?.closest('.drawer') != null;
        if (facts.length > 0) setShown((before) => ({ facts, at, opener: isInside ? (before?.opener ?? null) : focused }));
      },
    }),
    [],
  );
  const close = useCallback(() => {
    setShown(null);
    if (shown?.opener instanceof HTMLElement && shown.opener.isConnected) shown.opener.focus({ preventScroll: true });
  }, [shown]);
  const walk = useCallback((at: number) => setShown((before) => before && { ...before, at }), []);
  return { drawer, shown, close, walk };
}
