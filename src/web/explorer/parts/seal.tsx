import { useOntology } from '../api/ontology.tsx';
import { useLanguage } from '../language/language.tsx';

/** The sign of a type: one character in its colour, with the type's name for those who cannot see it. */
export function Seal({ type }: { readonly type: string }) {
  const { language } = useLanguage();
  const definition = useOntology().types.get(type);
  if (!definition) return null;
  const { seal, label } = definition;
  return (
    <span
      class="seal"
      role="img"
      aria-label={label[language]}
      title={label[language]}
      style={{ '--seal-light': seal.light, '--seal-dark': seal.dark }}
    >
      {seal.character}
    </span>
  );
}
