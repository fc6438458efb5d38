import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.js';
import { formatError } from '../format-error.js';
import type { Meters, Outcome } from './meters.js';

/** Codes of errors that are ours to mend, or the store's. */
const FAILURES: ReadonlySet<string> = new Set(['INTERNAL', 'TIMEOUT', 'STORE_UNAVAILABLE']);

/** Counts every request by what it asked for, what it cost and what became of it. */
export function requestMetrics(meters: Meters): ApolloServerPlugin<Context> {
  return {
    async invalidRequestWasReceived() {
      meters.error('BAD_REQUEST');
    },
    async requestDidStart() {
      const started = performance.now();
      let fields: readonly string[] = [];
      return {
        async didResolveOperation({ operation }) {
          if (operation) fields = rootFields(operation);
        },
        async willSendResponse({ contextValue, errors = [], operationName = null }) {
          const codes = errors.map((error) => String(formatError(error.toJSON(), error).extensions?.code));
          for (const code of codes) meters.error(code);
          const seconds = (performance.now() - started) / 1_000;
          meters.request({ fields, operationName, outcome: outcomeOf(contextValue, codes), seconds, ...contextValue.cost });
        },
      };
    },
  };
}

function outcomeOf({ caller, isKept }: Context, codes: readonly string[]): Outcome {
  if (caller.aborted) return 'cancelled';
  if (isKept) return 'kept';
  if (codes.length === 0) return 'answered';
  return codes.some((code) => FAILURES.has(code)) ? 'failed' : 'refused';
}

/** The fields of the schema's root that an operation names, each once; those within fragments count as `fragment`. */
function rootFields({ selectionSet }: OperationDefinitionNode): string[] {
  const names = selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : 'fragment'));
  return [...new Set(names)];
}
