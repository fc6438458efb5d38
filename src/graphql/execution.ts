import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { Context } from './context.js';

type Execution = ApolloServerOptionsWithGateway<BaseContext>['gateway'];

/**
 * How the server executes operations on a schema. A query may lean on what is known from requests before it; where the graph turns out to
 * be another meanwhile, what it gave is thrown away and it is executed once more, with nothing taken for granted.
 */
export function executionOf(schema: GraphQLSchema): Execution {
  return {
    onSchemaLoadOrUpdate: (listen) => {
      listen({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, operation, request: { variables, operationName }, context }) => {
        const { recall, caller } = context as Context;
        const answer = (): ExecutionResult | Promise<ExecutionResult> =>
          execute({ schema, document, contextValue: context, variableValues: variables, operationName });
        if (operation?.operation !== 'query') recall.assumeNothing();
        const first = await answer();
        if ((await recall.holds()) || caller.aborted) return first;
        (context as Context).beginAnew();
        return answer();
      },
    }),
    stop: async () => undefined,
  };
}
