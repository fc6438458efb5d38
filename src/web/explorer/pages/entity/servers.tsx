import { Link } from 'wouter-preact';
import { useOntology } from '../../api/ontology.tsx';
import { useQuery } from '../../api/use-query.ts';
import { counted } from '../../language/counted.ts';
import { useLanguage } from '../../language/language.tsx';
import { Answer } from '../../parts/answer.tsx';
import { CLAIM_FIELDS, type ClaimBrief, claimFact } from '../../parts/claims.ts';
import { useDrawer } from '../../parts/drawer/evidence-drawer.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';

const SERVERS = `query Servers($strategy: String!) {
  linkage(strategy: $strategy, first: 30) {
    links { totalCount edges { node { entity { __typename id name } isDirect documentCount claims(first: 3) { ${CLAIM_FIELDS} } } } }
  }
}`;

interface ServersAnswer {
  readonly linkage: {
    readonly links: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly node: {
          readonly entity: { readonly __typename: string; readonly id: string; readonly name: string };
          readonly isDirect: boolean;
          readonly documentCount: number;
          readonly claims: readonly ClaimBrief[];
        };
      }[];
    };
  };
}

/** Who serves a strategy, itself or through a plan, with the sentences. */
export function ServersSection({ id }: { readonly id: string }) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const { open } = useDrawer();
  const state = useQuery<ServersAnswer>(SERVERS, { strategy: id });
  return (
    <Answer state={state}>
      {({ linkage }) =>
        linkage.links.totalCount > 0 && (
          <section class="card">
            <h2>
              {words.servedBy} <span class="quiet">{linkage.links.totalCount}</span> <Link href="/matrix">{words.matrix}</Link>
            </h2>
            <ul class="facts">
              {linkage.links.edges.map(({ node }) => (
                <li key={node.entity.id}>
                  <span class="fill">
                    <EntityLink entity={{ ...node.entity, type: node.entity.__typename }} />
                    {!node.isDirect && <span class="quiet small"> {words.indirect}</span>}
                  </span>
                  {node.claims.length > 0 && (
                    <button
                      type="button"
                      class="plain small"
                      onClick={() => open(node.claims.map((claim) => claimFact(claim, ontology, language, words)))}
                    >
                      {counted(node.documentCount, words.inDocuments)}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Answer>
  );
}
