import type { Ontology } from '../../api/ontology.tsx';
import type { Language } from '../../language/language.tsx';
import type { Words } from '../../language/zh.ts';
import { type ClaimBrief, claimFact } from '../../parts/claims.ts';
import { figureFact } from '../../parts/figures.ts';
import type { Mark } from './marks.ts';

const MOST = 3;

/** What a mark says, a line each: the figure with its status and year, or the entity with the first claims about it. */
export function factsOfMark(
  mark: Mark,
  claims: readonly ClaimBrief[],
  ontology: Ontology,
  language: Language,
  words: Words,
): readonly string[] {
  if (mark.figure) {
    const { title, details } = figureFact(mark.figure, words);
    return [
      title,
      details
        .slice(0, 3)
        .map(([, value]) => value)
        .join(' · '),
    ];
  }
  const type = ontology.types.get(mark.type)?.label[language] ?? mark.type;
  const said = new Set(claims.map((claim) => claimFact(claim, ontology, language, words).title));
  const more = said.size > MOST ? [`… ${said.size - MOST}`] : [];
  return [`${type} ${mark.label}`, ...[...said].slice(0, MOST), ...more];
}
