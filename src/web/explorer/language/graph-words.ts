import { graphEn } from './graph-en.ts';
import { type GraphWords, graphZh } from './graph-zh.ts';
import { type Language, useLanguage } from './language.tsx';

const GRAPH_WORDS: Readonly<Record<Language, GraphWords>> = { zh: graphZh, en: graphEn };

/** The words of the graph page; they come with it, not with the first page. */
export function useGraphWords(): GraphWords {
  return GRAPH_WORDS[useLanguage().language];
}

/** A text with its blanks filled: {n} 个 → 3 个. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(?<name>\w+)\}/gu, (blank, name: string) => String(values[name] ?? blank));
}
