import { createRequire } from 'node:module';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Context } from './context.js';

/** The ESM build of this package brings a second copy of graphql; its CommonJS build shares ours. */
const complexity = createRequire(import.meta.url)('graphql-query-complexity/cjs') as typeof import('graphql-query-complexity/cjs');

export interface Limits {
  /** Tokens of a query text. */
  readonly maxTokens: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
  /** Fields that an answer may hold, page sizes and variables counted in. */
  readonly maxCost: number;
}

export const DEFAULT_LIMITS: Limits = { maxTokens: 2_000, maxDepth: 14, maxAliases: 30, maxDirectives: 20, maxCost: 50_000 };

/** Depth, aliases, directives, and no hints at field names for those who guess them. */
export function shapeLimits(limits: Limits) {
  const armor = new ApolloArmor({
    maxDepth: { n: limits.maxDepth },
    maxAliases: { n: limits.maxAliases },
    maxDirectives: { n: limits.maxDirectives },
    blockFieldSuggestion: { enabled: true },
    costLimit: { enabled: false }, // it lets page sizes given as variables through; costLimit below counts them
    maxTokens: { enabled: false }, // the parser's own limit answers 400
  });
  return armor.protect();
}

/** Costs that are kept for one query: a page size or a switch more makes another. */
const COSTS_KEPT = 100;
/** Characters of variables that are worth keeping. */
const LONGEST_KEY = 1_000;

/** Refuses a query whose answer could hold too many fields, before anything is read. */
export function costLimit(schema: GraphQLSchema, { maxCost }: Limits): ApolloServerPlugin<Context> {
  const estimators = [complexity.fieldExtensionsEstimator(), complexity.simpleEstimator({ defaultComplexity: 1 })];
  // The server keeps the documents that it has parsed; going through one again takes as long as all of Express.
  const costsByDocument = new WeakMap<DocumentNode, Map<string, number>>();
  const costsOf = (document: DocumentNode) => {
    const costs = costsByDocument.get(document) ?? new Map<string, number>();
    costsByDocument.set(document, costs);
    if (costs.size >= COSTS_KEPT) costs.clear();
    return costs;
  };
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operation, operationName }) {
          const variables = request.variables ?? {};
          const costs = costsOf(document);
          const key = operation && costKey(operation, variables);
          const known = key === undefined ? undefined : costs.get(key);
          const cost = known ?? costOf({ schema, query: document, variables, estimators, ...(operationName && { operationName }) });
          if (key !== undefined && key.length <= LONGEST_KEY) costs.set(key, cost);
          if (cost <= maxCost) return;
          throw new GraphQLError(
            `The query could give ${cost} fields, more than the ${maxCost} allowed: ask for smaller pages or fewer lists within lists.`,
            { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } } },
          );
        },
      };
    },
  };
}

/** What a cost depends on: the operation, and its variables but for what stands in their strings. One that is left out is not one that is null. */
function costKey({ name, variableDefinitions = [] }: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): string {
  const declared = Object.fromEntries(variableDefinitions.map(({ variable }) => [variable.name.value, variables[variable.name.value]]));
  const withoutStrings = JSON.stringify(declared, (_, value) => (typeof value === 'string' ? '' : value));
  return `${name?.value ?? ''} ${withoutStrings}`;
}

/** The cost of an operation; variables that do not fit it are the caller's mistake. */
function costOf(options: Parameters<typeof complexity.getComplexity>[0]): number {
  try {
    return complexity.getComplexity(options);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}
