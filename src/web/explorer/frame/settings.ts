import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Language } from '../language/language.tsx';

export type Theme = 'light' | 'dark';

export const ThemeContext = createContext<Theme>('light');

/** For what is drawn on a canvas; everything else takes its colours from the style sheet. */
export function useTheme(): Theme {
  return useContext(ThemeContext);
}

function stored<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
  const value = localStorage.getItem(`zhengtu.${name}`);
  return allowed.find((option) => option === value) ?? otherwise;
}

/** Language and theme of this browser, kept over visits and shown on the document element. */
export function useSettings() {
  const prefers: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const [language, setLanguage] = useState<Language>(stored<Language>('language', ['zh', 'en'], 'zh'));
  const [theme, setTheme] = useState<Theme>(stored<Theme>('theme', ['light', 'dark'], prefers));
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    localStorage.setItem('zhengtu.language', language);
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem('zhengtu.theme', theme);
  }, [theme]);
  return { language, setLanguage, theme, setTheme };
}
