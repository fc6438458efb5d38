import { useEffect, useRef } from 'preact/hooks';
import { Link, useLocation, useSearch } from 'wouter-preact';
import { type Language, useLanguage } from '../language/language.tsx';
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
  ['/schema', 'schema'],
] as const;

export function TopBar({ setLanguage, theme, setTheme }: TopBarProps) {
  const { language, words } = useLanguage();
  const [path] = useLocation();
  return (
    <header class="top-bar">
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <Link class="name" href="/">
        <img src={sealUrl} alt="" />
        {words.name}
      </Link>
      <SearchField />
      <nav aria-label={words.name}>
        {PLACES.map(([href, word]) => (
          <Link key={href} href={href} aria-current={path.startsWith(href) ? 'page' : undefined}>
            {words[word]}
          </Link>
        ))}
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

/** The search field of every page; `/` or ⌘K puts the cursor in it. */
function SearchField() {
  const { words } = useLanguage();
  const [, go] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('q') ?? '';
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      const isShortcut = (event.key === '/' && !isTyping) || (event.key === 'k' && (event.metaKey || event.ctrlKey));
      if (!isShortcut) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser in use
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        go(`/search?q=${encodeURIComponent(field.current?.value ?? '')}`);
      }}
    >
      <input ref={field} type="search" name="q" defaultValue={asked} placeholder={words.searchHint} aria-label={words.searchLabel} />
    </form>
  );
}
