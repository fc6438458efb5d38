import { useSearch } from 'wouter-preact';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { DOCUMENT_FIELDS, type DocumentBrief, DocumentList } from '../parts/document-list.tsx';
import { type EntityBrief, EntityLink } from '../parts/entity-link.tsx';
import { useDrawer } from '../parts/evidence-drawer.tsx';
import { FIGURE_FIELDS, type FigureBrief, figureFact, figureText } from '../parts/figures.ts';
import { useTitle } from '../parts/use-title.ts';

const ENDS = '__typename id name';
const COMPARE = `query Compare($left: ID!, $right: ID!) {
  compareDocuments(left: $left, right: $right) {
    left { ${DOCUMENT_FIELDS} } right { ${DOCUMENT_FIELDS} }
    common { ${ENDS} } onlyLeft { ${ENDS} } onlyRight { ${ENDS} }
    targets { indicator change wording difference { value unit } before { ${FIGURE_FIELDS} } after { ${FIGURE_FIELDS} } }
  }
}`;

type Named = Omit<EntityBrief, 'type'> & { readonly __typename: string };

interface Comparison {
  readonly left: DocumentBrief;
  readonly right: DocumentBrief;
  readonly common: readonly Named[];
  readonly onlyLeft: readonly Named[];
  readonly onlyRight: readonly Named[];
  readonly targets: readonly {
    readonly indicator: string;
    readonly change: string;
    readonly before: FigureBrief | null;
    readonly after: FigureBrief | null;
  }[];
}

const MANY = 60;

/** Two documents side by side: what is common, what stands in one only, which targets changed. */
export function ComparePage() {
  const asked = new URLSearchParams(useSearch());
  const [left, right] = [asked.get('left'), asked.get('right')];
  const state = useQuery<{ compareDocuments: Comparison }>(left && right ? COMPARE : null, { left, right });
  const { words } = useLanguage();
  useTitle(words.compareWith);
  if (!left || !right) return <Nothing />;
  return <Answer state={state}>{({ compareDocuments }) => <Compared comparison={compareDocuments} />}</Answer>;
}

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { words } = useLanguage();
  const { left, right, common, onlyLeft, onlyRight, targets } = comparison;
  return (
    <>
      <DocumentList documents={[left, right]} />
      <Targets targets={targets} />
      <div class="columns">
        <Names title={words.onlyIn.replace('{what}', left.title ?? left.name)} entities={onlyLeft} />
        <Names title={words.common} entities={common} />
        <Names title={words.onlyIn.replace('{what}', right.title ?? right.name)} entities={onlyRight} />
      </div>
    </>
  );
}

function Targets({ targets }: { readonly targets: Comparison['targets'] }) {
  const { words } = useLanguage();
  const { open } = useDrawer();
  const button = (figure: FigureBrief | null) =>
    figure && (
      <button type="button" class="plain" onClick={() => open([figureFact(figure, words)])}>
        {figureText(figure)}
      </button>
    );
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>{words.indicator}</th>
            <th>{words.before}</th>
            <th>{words.after}</th>
            <th>{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map(({ indicator, change, before, after }) => (
            <tr key={`${before?.id} ${after?.id}`}>
              <td>{indicator}</td>
              <td>{button(before)}</td>
              <td>{button(after)}</td>
              <td>{words.changes[change as keyof typeof words.changes] ?? change}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Names({ title, entities }: { readonly title: string; readonly entities: readonly Named[] }) {
  return (
    <section class="card">
      <h2>
        {title} <span class="quiet">{entities.length}</span>
      </h2>
      <ul class="facts">
        {entities.slice(0, MANY).map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={{ ...entity, type: entity.__typename }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
