import { useOntology } from '../../api/ontology.tsx';
import { request } from '../../api/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { CLAIM_FIELDS, type ClaimBrief, claimFact } from '../../parts/claims.ts';
import { useDrawer } from '../../parts/drawer/evidence-drawer.tsx';
import { filterOf } from './scene.ts';
import type { GraphView } from './view.ts';

const BETWEEN = `query Between($a: ID!, $b: ID!, $first: Int!, $predicates: [Predicate!], $bases: [Basis!], $minConfidence: Float,
    $place: String, $includeBelow: Boolean!, $yearFrom: Int, $yearTo: Int) {
  claimsBetween(a: $a, b: $b, first: $first, predicates: $predicates, bases: $bases, minConfidence: $minConfidence,
    place: $place, includeBelow: $includeBelow, yearFrom: $yearFrom, yearTo: $yearTo) { ${CLAIM_FIELDS} }
}`;

const MOST = 100;

/** Opens the claims that join two entities, those the view's filters let through; of one predicate where it is given. */
export function useClaims(view: GraphView): (a: string, b: string, predicate?: string) => Promise<boolean> {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const { open } = useDrawer();
  return async (a, b, predicate) => {
    const { types: _, predicates, ...filter } = filterOf(view);
    const variables = { a, b, first: MOST, ...filter, predicates: predicate ? [predicate] : predicates };
    const { claimsBetween } = await request<{ claimsBetween: readonly ClaimBrief[] }>(BETWEEN, variables);
    if (claimsBetween.length > 0) open(claimsBetween.map((claim) => claimFact(claim, ontology, language, words)));
    return claimsBetween.length > 0;
  };
}
