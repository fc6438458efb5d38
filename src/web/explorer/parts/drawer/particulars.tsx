import { useLanguage } from '../../language/language.tsx';
import { ruleWords } from '../../language/rules.ts';
import type { Fact } from './fact.ts';

/** Where a fact comes from and how it was read. */
export function Particulars({ fact }: { readonly fact: Fact }) {
  const { words } = useLanguage();
  const { document, headings } = fact.evidence;
  return (
    <dl>
      <Pair name={words.document} value={document.title ?? document.name} />
      <Pair name={words.place} value={document.place} />
      <Pair name={words.date} value={document.publishedOn ?? document.year?.toString() ?? null} />
      <Pair name={words.speaker} value={document.speaker} />
      <Pair name={words.section} value={headings.join(' › ') || null} />
      {fact.details.map(([name, value]) => (
        <Pair key={name} name={name} value={value} />
      ))}
      {fact.rule && <RulePair id={fact.rule} />}
    </dl>
  );
}

function RulePair({ id }: { readonly id: string }) {
  const { language, words } = useLanguage();
  const said = ruleWords(id, language);
  return (
    <>
      <dt>{words.rule}</dt>
      <dd>
        {said ?? id} {said && <span class="quiet small">{id}</span>}
      </dd>
    </>
  );
}

function Pair({ name, value }: { readonly name: string; readonly value: string | null }) {
  if (value === null || value === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
