import { useLocation, useSearch } from 'wouter-preact';

/** Which marks the address hides (?hide=Person,Figure), and whether it asks for the cleaned text (?view=cleaned). */
export function useShown() {
  const search = useSearch();
  const [path, go] = useLocation();
  const asked = new URLSearchParams(search);
  const hiddenNames = asked.get('hide') ?? '';
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    go(next.size === 0 ? path : `${path}?${next}`, { replace: true });
  };
  return {
    hiddenNames,
    isCleaned: asked.get('view') === 'cleaned',
    setHidden: (hidden: ReadonlySet<string>) => change('hide', [...hidden].join(',')),
    setCleaned: (isCleaned: boolean) => change('view', isCleaned ? 'cleaned' : ''),
  };
}

export function hiddenSet(names: string): ReadonlySet<string> {
  return new Set(names.split(',').filter((name) => name !== ''));
}
