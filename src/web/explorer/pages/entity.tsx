import { useOntology } from '../api/ontology.tsx';
import { type Connection, usePages } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Failure, NoPage } from '../parts/answer.tsx';
import { CLAIM_FIELDS, type ClaimBrief } from '../parts/claims.ts';
import { FIGURE_FIELDS } from '../parts/figures.ts';
import { DOCUMENT_FIELDS } from '../parts/lists/document-list.tsx';
import { Trail } from '../parts/trail.tsx';
import { useTitle } from '../parts/use-title.ts';
import { EntityAside } from './entity/entity-aside.tsx';
import { EntityHead } from './entity/entity-head.tsx';
import type { EntityRecord } from './entity/entity-record.ts';
import { FactGroupCard } from './entity/fact-groups.tsx';
import { factGroups } from './entity/facts.ts';
import { LifelineSection } from './entity/lifeline.tsx';
import { useMentions } from './entity/mentions.ts';
import { Neighbours } from './entity/neighbours.tsx';
import { OfficesSection } from './entity/offices.tsx';
import { Sentences } from './entity/sentences.tsx';
import { ServersSection } from './entity/servers.tsx';

const ENTITY = `query Entity($id: ID!) {
  node(id: $id) {
    ... on Entity {
      __typename id name aliases code documentCount mentionCount
      figures(first: 12) { totalCount edges { node { ${FIGURE_FIELDS} } } }
      documents(first: 12) { ${DOCUMENT_FIELDS} }
    }
  }
}`;
const CLAIMS = `query Claims($id: ID!, $after: String) {
  node(id: $id) { ... on Entity { claims(first: 200, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${CLAIM_FIELDS} } } } } }
}`;
/** What has a section of its own on the page of a type, and need not be said twice. */
const TOLD_BETTER: Readonly<Record<string, string>> = { Strategy: 'SERVES', Place: 'HOLDS_OFFICE' };
const MOST_CLAIMS = 1_000;
/** With fewer claims than this a page shows the sentences themselves. */
const FEW = 8;

interface ClaimsAnswer {
  readonly node: { readonly claims: Connection<ClaimBrief> } | null;
}

/** Everything the graph says of one entity, each fact a click from its sentences. */
export function EntityPage({ id }: { readonly id: string }) {
  const state = useQuery<{ node: EntityRecord | null }>(ENTITY, { id });
  return <Answer state={state}>{({ node }) => (node?.name ? <EntityView key={node.id} entity={node} /> : <NoPage />)}</Answer>;
}

function EntityView({ entity }: { readonly entity: EntityRecord }) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const { id, name } = entity;
  const type = entity.__typename;
  useTitle(name);
  const claims = usePages<ClaimBrief, ClaimsAnswer>(CLAIMS, { id }, ({ node }) => node?.claims ?? null, MOST_CLAIMS);
  const mentions = useMentions(id);
  const told = TOLD_BETTER[type];
  const groups = factGroups(id, claims.items).filter((group) => group.side === 'out' || group.predicate !== told);
  return (
    <>
      <Trail
        steps={[
          [words.search, '/search'],
          [ontology.types.get(type)?.label[language] ?? type, `/search?type=${type.toUpperCase()}`],
        ]}
        here={name}
      />
      <div class="entity-page">
        <div>
          <EntityHead entity={entity} groups={groups} />
          {claims.error && <Failure error={claims.error} />}
          {type === 'Project' && <LifelineSection id={id} />}
          {type === 'Place' && <OfficesSection id={id} />}
          {type === 'Strategy' && <ServersSection id={id} />}
          {type === 'Industry' && <Neighbours id={id} title={words.projects} types={['PROJECT', 'ZONE']} />}
          {groups.map((group) => (
            <FactGroupCard key={`${group.side} ${group.predicate}`} group={group} />
          ))}
          {claims.isComplete && claims.items.length < FEW && <Sentences mentions={mentions.items} name={name} />}
          {claims.total !== null && claims.total > claims.items.length && claims.isComplete && (
            <p class="quiet">
              {words.showing} {claims.items.length} {words.of} {claims.total}
            </p>
          )}
        </div>
        <div>
          <EntityAside entity={entity} mentions={mentions} />
        </div>
      </div>
    </>
  );
}
