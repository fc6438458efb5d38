import { useEffect } from 'preact/hooks';
import { Link, useLocation, useSearch } from 'wouter-preact';
import { useToken } from '../api/curation.ts';
import { type Language, useLanguage } from '../language/language.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import sealUrl from '../seal.svg';
import type { Theme } from './settings.ts';

export interface TopBarProps {
  readonly setLanguage: (language: Language) => void;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

const PLACES = [
  ['/search', 'search'],
  ['/graph', 'graph'],
  ['/documents', 'documents'],
  ['/ledger', 'ledger'],
  ['/matrix', 'matrix'],
  ['/cascade', 'cascade'],
  ['/promises', 'promises'],
  ['/wording', 'radar'],
  ['/ask', 'ask'],
  ['/schema', 'schema'],
] as const;

export function TopBar({ setLanguage, theme, setTheme }: TopBarProps) {
  const { language, words } = useLanguage();
  const [path] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('q') ?? '';
  const token = useToken();
  useSearchKeys();
  return (
    <header class="top-bar">
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <Link class="name" href="/">
        <img src={sealUrl} alt="" />
        {words.name}
      </Link>
      {path !== '/' && <SearchBox initial={path === '/search' ? asked : ''} />}
      <nav aria-label={words.name}>
        {PLACES.map(([href, word]) => (
          <Link key={href} href={href} aria-current={path.startsWith(href) ? 'page' : undefined}>
            {words[word]}
          </Link>
        ))}
        {token !== null && (
          <Link href="/curation" aria-current={path === '/curation' ? 'page' : undefined}>
            {words.curation}
          </Link>
        )}
        <a href="/graphiql">GraphiQL</a>
      </nav>
      <div class="switches">
        <button type="button" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
          {language === 'zh' ? words.toEnglish : words.toChinese}
        </button>
        <button type="button" onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
          {theme === 'dark' ? words.light : words.dark}
        </button>
      </div>
    </header>
  );
}

/** `/` or ⌘K puts the cursor in the first search field of the page. */
function useSearchKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
      const isShortcut = (event.key === '/' && !isTyping) || (event.key === 'k' && (event.metaKey || event.ctrlKey));
      const field = document.querySelector<HTMLInputElement>('.search-box input');
      if (!isShortcut || !field) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
