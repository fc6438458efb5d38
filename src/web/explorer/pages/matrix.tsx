import { useLocation, useSearch } from 'wouter-preact';
import { useOntology } from '../api/ontology.tsx';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { CLAIM_FIELDS, type ClaimBrief, claimFact } from '../parts/claims.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { useDrawer } from '../parts/evidence-drawer.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { useTitle } from '../parts/use-title.ts';

const MATRIX = `query Matrix($place: String, $year: Int, $first: Int!) {
  linkageMatrix(place: $place, includeBelow: true, year: $year, first: $first) {
    omitted
    places { place documents }
    strategies { __typename id name }
    cells { strategyId place claimCount documentCount strongest { ${CLAIM_FIELDS} } }
  }
}`;

interface Cell {
  readonly strategyId: string;
  readonly place: string;
  readonly claimCount: number;
  readonly documentCount: number;
  readonly strongest: ClaimBrief | null;
}

interface MatrixAnswer {
  readonly linkageMatrix: {
    readonly omitted: number;
    readonly places: readonly { readonly place: string; readonly documents: number }[];
    readonly strategies: readonly { readonly __typename: string; readonly id: string; readonly name: string }[];
    readonly cells: readonly Cell[];
  };
}

/** Strategy × place: how often each place's documents say that something serves the strategy, and where nothing does. */
export function MatrixPage() {
  const { words } = useLanguage();
  useTitle(words.matrix);
  const search = useSearch();
  const asked = new URLSearchParams(search);
  const year = Number(asked.get('year'));
  const [, go] = useLocation();
  const state = useQuery<MatrixAnswer>(MATRIX, { place: asked.get('place') || null, year: year > 0 ? year : null, first: 30 });
  return (
    <>
      <h1>{words.matrix}</h1>
      <p class="quiet">{words.matrixHint}</p>
      <FilterForm key={search} fields={['place', 'year']} asked={asked} onSubmit={(query) => go(`/matrix?${query}`)} />
      <Answer state={state}>
        {({ linkageMatrix }) => (linkageMatrix.strategies.length === 0 ? <Nothing /> : <Matrix matrix={linkageMatrix} />)}
      </Answer>
    </>
  );
}

function Matrix({ matrix }: { readonly matrix: MatrixAnswer['linkageMatrix'] }) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const { open } = useDrawer();
  const cells = new Map(matrix.cells.map((cell) => [`${cell.strategyId} ${cell.place}`, cell]));
  const most = Math.max(1, ...matrix.cells.map((cell) => cell.claimCount));
  return (
    <div class="scroll">
      <table class="matrix">
        <thead>
          <tr>
            <th>{words.strategy}</th>
            {matrix.places.map(({ place, documents }) => (
              <th key={place} title={`${documents} ${words.inDocuments}`}>
                {place}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.strategies.map((strategy) => (
            <tr key={strategy.id}>
              <th scope="row">
                <EntityLink entity={{ ...strategy, type: strategy.__typename }} />
              </th>
              {matrix.places.map(({ place, documents }) => {
                const cell = cells.get(`${strategy.id} ${place}`);
                if (!cell?.strongest) {
                  return (
                    <td key={place} class="number quiet" title={words.searchedNone.replace('{n}', String(documents))}>
                      ·
                    </td>
                  );
                }
                const { strongest, claimCount } = cell;
                const shade = 0.08 + 0.32 * (Math.log2(1 + claimCount) / Math.log2(1 + most));
                return (
                  <td key={place} class="number" style={{ background: `rgb(var(--shade) / ${shade.toFixed(2)})` }}>
                    <button type="button" class="plain" onClick={() => open([claimFact(strongest, ontology, language, words)])}>
                      {claimCount}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {matrix.omitted > 0 && (
        <p class="quiet">
          {words.notShown} {matrix.omitted}
        </p>
      )}
    </div>
  );
}
