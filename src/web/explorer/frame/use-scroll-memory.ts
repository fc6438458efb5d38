import { useEffect } from 'preact/hooks';

const KEPT_AS = 'zhengtu.scroll';
/** So long a page may take to be as high as it was. */
const PATIENCE = 3_000;

type Positions = Record<string, number>;

function keptPositions(): Positions {
  return JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '{}') as Positions;
}

/** The entry of the history that is on the screen; each gets a name of its own when it is first seen. */
function entryName(): string {
  const state = (history.state ?? {}) as { readonly entry?: string };
  if (state.entry) return state.entry;
  const entry = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
  history.replaceState({ ...state, entry }, '');
  return entry;
}

/**
 * A page that is opened begins at its top; going back, forward or loading again finds it where it was left,
 * as soon as what came meanwhile has made it high enough. Who scrolls in between stays where they are.
 */
export function useScrollMemory(): void {
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const positions = keptPositions();
    let entry = entryName();
    let path = location.pathname;
    let wanted: number | null = null;
    let until = 0;
    const seek = () => {
      if (wanted === null) return;
      const isHighEnough = document.documentElement.scrollHeight - innerHeight >= wanted;
      if (isHighEnough || Date.now() > until) {
        scrollTo(0, wanted);
        wanted = null;
      } else requestAnimationFrame(seek);
    };
    const restore = () => {
      wanted = positions[entry] ?? null;
      until = Date.now() + PATIENCE;
      seek();
    };
    const onScroll = () => {
      if (wanted === null) positions[entry] = scrollY;
    };
    const onPush = () => {
      entry = entryName();
      const isOther = location.pathname !== path;
      path = location.pathname;
      wanted = null;
      if (isOther && !location.search.includes('at=')) scrollTo(0, 0);
    };
    // What replaces an entry is still that entry.
    const onReplace = () => {
      if (!(history.state as { readonly entry?: string } | null)?.entry) history.replaceState({ ...history.state, entry }, '');
    };
    const onPop = () => {
      entry = entryName();
      path = location.pathname;
      restore();
    };
    const giveUp = () => {
      wanted = null;
    };
    const keep = () => sessionStorage.setItem(KEPT_AS, JSON.stringify(Object.fromEntries(Object.entries(positions).slice(-200))));
    const heard = {
      scroll: onScroll,
      pushState: onPush,
      replaceState: onReplace,
      popstate: onPop,
      wheel: giveUp,
      touchmove: giveUp,
      pagehide: keep,
    };
    for (const [name, listener] of Object.entries(heard)) addEventListener(name, listener, { passive: true });
    if (!location.search.includes('at=')) restore();
    return () => {
      for (const [name, listener] of Object.entries(heard)) removeEventListener(name, listener);
    };
  }, []);
}
