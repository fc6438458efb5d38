import { Fragment } from 'preact';
import { useSearch } from 'wouter-preact';
import { type QueryState, useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Failure, Nothing } from '../parts/answer.tsx';
import { Trail } from '../parts/trail.tsx';
import { typeName } from '../parts/type-name.ts';
import { useTitle } from '../parts/use-title.ts';
import { Waiting } from '../parts/waiting.tsx';
import { EntityList } from './search/entity-list.tsx';
import { Facets } from './search/facets.tsx';
import { COUNTS, type CountsAnswer, KINDS, type Kind, totalsOf, variablesOf } from './search/hits.ts';
import { NearestNames } from './search/nearest-names.tsx';
import { SECTIONS } from './search/sections.tsx';
import { TypeIndex } from './search/type-index.tsx';

/** Entities, passages, figures and documents that hold the words, best first; or every entity of a type. */
export function SearchPage() {
  const { words } = useLanguage();
  const asked = new URLSearchParams(useSearch());
  const type = asked.get('type');
  const variables = variablesOf(asked);
  const { q } = variables;
  useTitle(q || words.search);
  const state = useQuery<CountsAnswer>(q.length < 2 ? null : COUNTS, variables);
  if (q.length < 2) return type ? <EntityList type={typeName(type)} /> : <TypeIndex />;
  return (
    <>
      <Trail steps={[[words.search, '/search']]} here={q} />
      <Found state={state} asked={asked} />
    </>
  );
}

/** The hits come at the same time as their counts, whichever is first. */
function Found({ state, asked }: { readonly state: QueryState<CountsAnswer>; readonly asked: URLSearchParams }) {
  const { words } = useLanguage();
  const variables = variablesOf(asked);
  const totals = state.data && totalsOf(state.data);
  const kind = KINDS.find((one) => one === asked.get('kind'));
  const shown = KINDS.filter((one) => totals?.[one] !== 0 && (kind ? one === kind : isMeant(one, asked)));
  const isNarrowed = ['place', 'year', 'docType', 'only', 'kind'].some((name) => asked.has(name));
  if (shown.length === 0 && !isNarrowed) {
    return (
      <>
        <Nothing what={variables.q} />
        <NearestNames name={variables.q} />
      </>
    );
  }
  return (
    <div class="with-side">
      <div>{state.data && <Facets counts={state.data} asked={asked} />}</div>
      <div>
        <h1 class="visually-hidden">
          {words.search} {variables.q}
        </h1>
        <p class="visually-hidden" role="status">
          {totals && shown.map((one) => `${words[one]} ${totals[one]}`).join(', ')}
        </p>
        <Waiting isOn={state.isLoading} />
        {state.error && <Failure error={state.error} retry={state.retry} />}
        {shown.length === 0 && <Nothing what={variables.q} why={words.noneNarrowed} />}
        {shown.map((one) => (
          <Fragment key={one}>
            {SECTIONS[one]({
              variables,
              isWhole: kind !== undefined || !isMeant('passages', asked),
              href: `/search?${withKind(asked, one)}`,
              isSure: (totals?.[one] ?? 0) > 0,
            })}
          </Fragment>
        ))}
      </div>
    </div>
  );
}

/** Who chose a type of entity means entities. */
function isMeant(kind: Kind, asked: URLSearchParams): boolean {
  return !asked.has('only') || kind === 'entities';
}

function withKind(asked: URLSearchParams, kind: Kind): URLSearchParams {
  const next = new URLSearchParams(asked);
  next.set('kind', kind);
  return next;
}
