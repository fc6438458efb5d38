import cascade from './cascade.graphql?raw';
import compare from './compare.graphql?raw';
import diff from './diff.graphql?raw';
import explain from './explain.graphql?raw';
import ledger from './ledger.graphql?raw';
import lifeline from './lifeline.graphql?raw';
import linkage from './linkage.graphql?raw';
import matrix from './matrix.graphql?raw';
import neighborhood from './neighborhood.graphql?raw';
import people from './people.graphql?raw';
import projects from './projects.graphql?raw';
import promises from './promises.graphql?raw';
import radar from './radar.graphql?raw';
import search from './search.graphql?raw';
import silence from './silence.graphql?raw';

/** Queries that stand ready in tabs when GraphiQL is first opened; what they ask for is a default of their variables. */
export const EXAMPLES = [
  ...[linkage, search, projects, ledger, diff, promises, matrix, cascade, lifeline],
  ...[silence, people, explain, neighborhood, radar, compare],
].map((query) => ({ query }));
