import { useEffect } from 'preact/hooks';
import { useLanguage } from '../language/language.tsx';

/** Names the tab after what is on the screen; null for the first page. */
export function useTitle(title: string | null): void {
  const { words } = useLanguage();
  useEffect(() => {
    document.title = title === null ? words.name : `${title} · ${words.name}`;
  }, [title, words]);
}
