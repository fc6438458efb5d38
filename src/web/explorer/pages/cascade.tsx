import { Link, useLocation, useSearch } from 'wouter-preact';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { EVIDENCE_FIELDS, type Evidence } from '../parts/evidence.ts';
import { type Fact, useDrawer } from '../parts/evidence-drawer.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { useTitle } from '../parts/use-title.ts';
import { CoveredPlaces } from './home/covered-places.tsx';

const UPTAKE = `place documents firstYear wording(first: 1) { ${EVIDENCE_FIELDS} }`;
const CASCADE = `query Cascade($upper: String!, $view: CascadeView!, $year: Int) {
  cascade(upper: $upper, view: $view, year: $year, first: 50) {
    upper { __typename id name }
    below { place documents }
    rows { totalCount edges { node { entity { __typename id name } above { ${UPTAKE} } takenUpBy { ${UPTAKE} } notTakenUpBy } } }
  }
}`;

interface Uptake {
  readonly place: string;
  readonly documents: number;
  readonly firstYear: number | null;
  readonly wording: readonly Evidence[];
}

interface Row {
  readonly entity: { readonly __typename: string; readonly id: string; readonly name: string };
  readonly above: Uptake | null;
  readonly takenUpBy: readonly Uptake[];
  readonly notTakenUpBy: readonly string[];
}

interface CascadeAnswer {
  readonly cascade: {
    readonly below: readonly { readonly place: string }[];
    readonly rows: { readonly totalCount: number; readonly edges: readonly { readonly node: Row }[] };
  };
}

const VIEWS = ['SET_OUT', 'BY_NONE', 'FROM_BELOW'] as const;

/** What an upper level sets out, and which places below take it up, in whose words. */
export function CascadePage() {
  const { words } = useLanguage();
  const search = useSearch();
  const asked = new URLSearchParams(search);
  const upper = asked.get('place') ?? '';
  const view = VIEWS.find((one) => one === asked.get('view')) ?? 'SET_OUT';
  const year = Number(asked.get('year'));
  const [, go] = useLocation();
  useTitle([words.cascade, upper].filter(Boolean).join(' '));
  const state = useQuery<CascadeAnswer>(upper ? CASCADE : null, { upper, view, year: year > 0 ? year : null });
  const labels = { SET_OUT: words.setOut, BY_NONE: words.byNone, FROM_BELOW: words.fromBelow };
  return (
    <>
      <h1>{words.cascade}</h1>
      <p class="quiet">{words.cascadeHint}</p>
      <FilterForm key={search} fields={['place', 'year']} asked={asked} onSubmit={(query) => go(`/cascade?${query}`)} />
      {upper === '' && <CoveredPlaces hrefOf={(place) => `/cascade?place=${encodeURIComponent(place)}`} />}
      {upper && (
        <nav class="graph-bar" aria-label={words.cascade}>
          {VIEWS.map((one) => (
            <Link key={one} href={`/cascade?${withView(asked, one)}`} aria-current={one === view ? 'page' : undefined}>
              {labels[one]}
            </Link>
          ))}
        </nav>
      )}
      <Answer state={state}>
        {({ cascade }) => (cascade.rows.edges.length === 0 ? <Nothing what={upper} /> : <CascadeTable cascade={cascade} upper={upper} />)}
      </Answer>
    </>
  );
}

function withView(asked: URLSearchParams, view: string): URLSearchParams {
  const next = new URLSearchParams(asked);
  next.set('view', view);
  return next;
}

function CascadeTable({ cascade, upper }: { readonly cascade: CascadeAnswer['cascade']; readonly upper: string }) {
  const { words } = useLanguage();
  const { rows } = cascade;
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>{words.what}</th>
            <th>{upper}</th>
            <th>{words.takenUpBy}</th>
            <th>{words.notTakenUpBy}</th>
          </tr>
        </thead>
        <tbody>
          {rows.edges.map(({ node }) => (
            <tr key={node.entity.id}>
              <td>
                <EntityLink entity={{ ...node.entity, type: node.entity.__typename }} />
              </td>
              <td>{node.above && <Chips name={node.entity.name} uptakes={[node.above]} />}</td>
              <td>
                <Chips name={node.entity.name} uptakes={node.takenUpBy} />
              </td>
              <td class="quiet">{node.notTakenUpBy.join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.totalCount > rows.edges.length && (
        <p class="quiet">
          {words.showing} {rows.edges.length} {words.of} {rows.totalCount}
        </p>
      )}
    </div>
  );
}

/** Places as buttons; each opens the words in which it takes the thing up. */
function Chips({ name, uptakes }: { readonly name: string; readonly uptakes: readonly Uptake[] }) {
  const { open } = useDrawer();
  const facts = uptakes.flatMap(({ place, wording }) =>
    wording.map((evidence): Fact => ({ title: `${place} · ${name}`, details: [], evidence })),
  );
  return (
    <span class="chips">
      {uptakes.map(({ place, firstYear }, at) => (
        <button key={place} type="button" onClick={() => open(facts, at)}>
          {place} {firstYear}
        </button>
      ))}
    </span>
  );
}
