import { Link } from 'wouter-preact';
import { useOntology } from '../api/ontology.tsx';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { CLAIM_FIELDS, type ClaimBrief, claimFact } from '../parts/claims.ts';
import { DOCUMENT_FIELDS, type DocumentBrief, DocumentList } from '../parts/document-list.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { useDrawer } from '../parts/evidence-drawer.tsx';
import { FIGURE_FIELDS, type FigureBrief, figureFact, figureText } from '../parts/figures.ts';
import { Seal } from '../parts/seal.tsx';
import { LifelineSection } from './entity/lifeline.tsx';
import { OfficesSection } from './entity/offices.tsx';
import { ServersSection } from './entity/servers.tsx';

const ENTITY = `query Entity($id: ID!) {
  node(id: $id) {
    ... on Entity {
      __typename id name aliases code documentCount mentionCount
      claims(first: 100) { totalCount edges { node { ${CLAIM_FIELDS} } } }
      figures(first: 50) { totalCount edges { node { ${FIGURE_FIELDS} } } }
      documents(first: 20) { ${DOCUMENT_FIELDS} }
    }
  }
}`;

interface EntityAnswer {
  readonly node: {
    readonly __typename: string;
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly code: string | null;
    readonly documentCount: number;
    readonly mentionCount: number;
    readonly claims: { readonly totalCount: number; readonly edges: readonly { readonly node: ClaimBrief }[] };
    readonly figures: { readonly totalCount: number; readonly edges: readonly { readonly node: FigureBrief }[] };
    readonly documents: readonly DocumentBrief[];
  } | null;
}

/** Everything the graph says of one entity, each fact a click from its sentence. */
export function EntityPage({ id }: { readonly id: string }) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const state = useQuery<EntityAnswer>(ENTITY, { id });
  return (
    <Answer state={state}>
      {({ node }) => {
        if (!node) return <Nothing />;
        const type = ontology.types.get(node.__typename)?.label[language];
        return (
          <div class="entity-page">
            <div>
              <div class="entity-head">
                <Seal type={node.__typename} />
                <h1>{node.name}</h1>
              </div>
              <p class="quiet">
                {[type, node.code, `${node.documentCount} ${words.documents}`, `${node.mentionCount} ${words.mentions}`]
                  .filter(Boolean)
                  .join(' · ')}
                {' · '}
                <Link href={`/graph?focus=${node.id}`}>{words.graph}</Link>
              </p>
              {node.aliases.length > 0 && (
                <p class="quiet">
                  {words.aliases} {node.aliases.join('、')}
                </p>
              )}
              {node.__typename === 'Project' && <LifelineSection id={node.id} />}
              {node.__typename === 'Place' && <OfficesSection id={node.id} />}
              {node.__typename === 'Strategy' && <ServersSection id={node.id} />}
              <Claims id={node.id} claims={node.claims.edges.map((edge) => edge.node)} total={node.claims.totalCount} />
            </div>
            <div>
              {node.__typename === 'Place' && (
                <p>
                  <Link href={`/promises?place=${encodeURIComponent(node.name)}`}>{words.promises}</Link> ·{' '}
                  <Link href={`/cascade?place=${encodeURIComponent(node.name)}`}>{words.cascade}</Link> ·{' '}
                  <Link href={`/ledger?place=${encodeURIComponent(node.name)}`}>{words.ledger}</Link>
                </p>
              )}
              {node.figures.edges.length > 0 && <Figures figures={node.figures.edges.map((edge) => edge.node)} />}
              <section class="card">
                <h2>{words.documents}</h2>
                <DocumentList documents={node.documents} />
              </section>
            </div>
          </div>
        );
      }}
    </Answer>
  );
}

/** Facts grouped by predicate and side, the largest group first. */
function Claims({ id, claims, total }: { readonly id: string; readonly claims: readonly ClaimBrief[]; readonly total: number }) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const { open } = useDrawer();
  const groups = new Map<string, ClaimBrief[]>();
  for (const claim of claims) {
    const key = `${claim.subject.id === id ? 'out' : 'in'}:${claim.predicate}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const facts = claims.map((claim) => claimFact(claim, ontology, language, words));
  return (
    <>
      {[...groups].map(([key, group]) => {
        const [side, predicate = ''] = key.split(':');
        const label = ontology.predicates.get(predicate)?.label[language] ?? predicate;
        return (
          <section key={key} class="card">
            <h2>
              {side === 'in' ? `${words.incoming}…${label}` : label} <span class="quiet">{group.length}</span>
            </h2>
            <ul class="facts">
              {group.map((claim) => (
                <li key={claim.id}>
                  <span class="fill">
                    <EntityLink entity={side === 'in' ? brief(claim.subject) : brief(claim.object)} />
                    {claim.attributes.map(({ name, value }) => (
                      <span key={name} class="quiet small">
                        {' '}
                        {value}
                      </span>
                    ))}
                  </span>
                  <button type="button" class="plain small" onClick={() => open(facts, claims.indexOf(claim))}>
                    {[claim.evidence.document.place, claim.evidence.document.year].filter(Boolean).join(' ')} {words.evidence}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {total > claims.length && (
        <p class="quiet">
          {words.showing} {claims.length} {words.of} {total}
        </p>
      )}
    </>
  );
}

function brief(entity: ClaimBrief['subject']) {
  return { id: entity.id, name: entity.name, type: entity.__typename };
}

function Figures({ figures }: { readonly figures: readonly FigureBrief[] }) {
  const { words } = useLanguage();
  const { open } = useDrawer();
  const facts = figures.map((figure) => figureFact(figure, words));
  return (
    <section class="card">
      <h2>{words.figures}</h2>
      <ul class="facts">
        {figures.map((figure, at) => (
          <li key={figure.id}>
            <button type="button" class="plain fill" onClick={() => open(facts, at)}>
              {figure.indicator}
            </button>
            <span class={figure.status === 'TARGET' ? 'hollow' : 'filled'}>{figureText(figure)}</span>
            <span class="quiet small">{figure.year}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
