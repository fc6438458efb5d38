import { useLanguage } from '../../language/language.tsx';
import type { Bracket } from './marks.ts';

interface BracketProps {
  readonly bracket: Bracket;
  readonly open: (bracket: Bracket) => void;
}

/** Stands in the margin at the height of its sentence. */
export function BracketMark({ bracket, open }: BracketProps) {
  const { words } = useLanguage();
  const { claims } = bracket;
  const said = claims.map(({ subject, object }) => `${subject.name} → ${object.name}`).join('\n');
  return (
    <button
      type="button"
      class={`bracket column-${bracket.column}`}
      title={said}
      aria-label={`${words.claims} ${claims.length}: ${said}`}
      onClick={() => open(bracket)}
    >
      {claims.length}
    </button>
  );
}
