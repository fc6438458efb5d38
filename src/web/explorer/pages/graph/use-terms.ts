import { useMemo } from 'preact/hooks';
import { useOntology } from '../../api/ontology.tsx';
import { fill, useGraphWords } from '../../language/graph-words.ts';
import { useLanguage } from '../../language/language.tsx';
import type { Terms } from './layout/arrangement.ts';
import type { GraphView } from './view.ts';

/** What a layout's guides are called in the language of the page, and from where it counts. */
export function useTerms({ focus }: GraphView): Terms {
  const { language } = useLanguage();
  const texts = useGraphWords();
  const ontology = useOntology();
  return useMemo(() => {
    const labelOf = (name: string): string => {
      if (/^\d+$/u.test(name)) return fill(texts.steps, { n: name });
      if (name === 'undated') return texts.undated;
      const level = texts.levels[name as keyof typeof texts.levels];
      return level ?? ontology.types.get(name)?.label[language] ?? name;
    };
    return { focus, labelOf };
  }, [focus, texts, ontology, language]);
}
