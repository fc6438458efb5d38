import { createRequire } from 'node:module';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type GraphQLSchema } from 'graphql';
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

/** Refuses a query whose answer could hold too many fields, before anything is read. */
export function costLimit(schema: GraphQLSchema, { maxCost }: Limits): ApolloServerPlugin<Context> {
  const estimators = [complexity.fieldExtensionsEstimator(), complexity.simpleEstimator({ defaultComplexity: 1 })];
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operationName }) {
          const cost = costOf({
            schema,
            query: document,
            variables: request.variables ?? {},
            estimators,
            ...(operationName && { operationName }),
          });
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

/** The cost of an operation; variables that do not fit it are the caller's mistake. */
function costOf(options: Parameters<typeof complexity.getComplexity>[0]): number {
  try {
    return complexity.getComplexity(options);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}
