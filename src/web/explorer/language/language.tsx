import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './en.ts';
import { type Words, zh } from './zh.ts';

export type Language = 'zh' | 'en';

export const WORDS: Readonly<Record<Language, Words>> = { zh, en };
export const LanguageContext = createContext<Language>('zh');

/** The language the page speaks, and its words. */
export function useLanguage(): { readonly language: Language; readonly words: Words } {
  const language = useContext(LanguageContext);
  return { language, words: WORDS[language] };
}
