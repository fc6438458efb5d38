import { Link, useLocation, useSearch } from 'wouter-preact';
import { useOntology } from '../api/ontology.tsx';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { Trail } from '../parts/trail.tsx';
import { useTitle } from '../parts/use-title.ts';
import { AnswerTableView } from './ask/answer-table.tsx';
import { FAMILIES, type Family, variablesOf } from './ask/families.ts';
import { type AskAnswer, tableOf } from './ask/rows.ts';
import { SentenceForm } from './ask/sentence-form.tsx';

const withoutBraces = (sentence: string) => sentence.replace(/\{[a-zA-Z]+\}/gu, '…');

/** The kinds of questions as sentences with blanks; the answer as a sentence and a table, with the query behind it. */
export function AskPage() {
  const { language, words } = useLanguage();
  const search = useSearch();
  const asked = new URLSearchParams(search);
  const [, go] = useLocation();
  const family = FAMILIES.find(({ id }) => id === asked.get('question')) ?? FAMILIES[0];
  useTitle(words.ask);
  if (!family) return <Nothing />;
  return (
    <>
      <Trail
        steps={asked.has('question') ? [[words.ask, '/ask']] : []}
        here={asked.has('question') ? withoutBraces(family.sentence[language]) : words.ask}
      />
      <h1>{words.ask}</h1>
      <div class="with-side">
        <nav class="facets" aria-label={words.ask}>
          <ul>
            {FAMILIES.map(({ id, sentence }) => (
              <li key={id}>
                <Link href={`/ask?question=${id}`} aria-current={id === family.id ? 'true' : undefined}>
                  {withoutBraces(sentence[language])}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <SentenceForm key={`${language} ${search}`} family={family} asked={asked} onAsk={(filled) => go(`/ask?${filled}`)} />
          <Asked family={family} asked={asked} />
        </div>
      </div>
    </>
  );
}

function Asked({ family, asked }: { readonly family: Family; readonly asked: URLSearchParams }) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const variables = variablesOf(family, asked);
  const state = useQuery<AskAnswer>(variables === null ? null : family.query, variables ?? {});
  if (variables === null) return <p class="quiet">{words.fillBlanks}</p>;
  const labelOf = (predicate: string) => ontology.predicates.get(predicate)?.label[language] ?? predicate;
  return (
    <>
      <Answer state={state}>
        {(answer) => {
          const table = tableOf(answer, words, labelOf);
          if (table.rows.length === 0) return <Nothing why={words.noneKnown} />;
          return (
            <>
              <p role="status">{words.answered.replace('{n}', String(table.total))}</p>
              <AnswerTableView table={table} />
            </>
          );
        }}
      </Answer>
      <details>
        <summary>{words.queryBehind}</summary>
        <p>
          <a href={`/graphiql?${new URLSearchParams({ query: family.query, variables: JSON.stringify(variables, null, 2) })}`}>
            {words.openInGraphiql}
          </a>
        </p>
        <pre class="code">{family.query}</pre>
        <pre class="code">{JSON.stringify(variables, null, 2)}</pre>
      </details>
    </>
  );
}
