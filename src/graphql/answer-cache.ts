import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GraphStore } from '../model/graph-store.js';
import type { Context } from './context.js';
import { graphVersion } from './graph-version.js';

type Result = FormattedExecutionResult<Record<string, unknown>>;

/** Characters of answers that are kept. */
const KEPT = 30_000_000;

export interface AnswerCache {
  readonly plugin: ApolloServerPlugin<Context>;
  /** An answer as it is sent: what was turned into text to be kept is not turned into text again. */
  asText(result: FormattedExecutionResult): Promise<string>;
}

/**
 * Keeps answers for as long as the graph is the same: its version is part of the key, so a write makes all of them stale
 * at once and none has to be dropped. Answers with errors are not kept.
 */
export function answerCache(store: GraphStore): AnswerCache {
  const answers = new LRUCache<string, { readonly result: Result; readonly size: number }>({
    maxSize: KEPT,
    sizeCalculation: ({ size }) => size,
  });
  const texts = new WeakMap<object, string>();
  const plugin: ApolloServerPlugin<Context> = {
    async requestDidStart() {
      let key: string | null = null;
      return {
        async responseForOperation({ request, source, operation, operationName, contextValue }) {
          if (operation.operation !== 'query') return null;
          // A store that does not answer is reported by the reads themselves.
          const version = await graphVersion(store);
          if (version === null) return null;
          key = JSON.stringify([version, source, operationName, request.variables ?? {}]);
          const known = answers.get(key);
          contextValue.meters.answer(known ? 'hit' : 'miss');
          if (!known) return null;
          contextValue.isKept = true;
          const http = { headers: new HeaderMap([['x-answer', 'kept']]) };
          return { http, body: { kind: 'single', singleResult: known.result } };
        },
        async willSendResponse({ response: { body }, contextValue }) {
          if (
            key === null ||
            contextValue.isKept ||
            !contextValue.restsOnGraphAlone ||
            body.kind !== 'single' ||
            body.singleResult.errors ||
            body.singleResult.extensions ||
            !body.singleResult.data
          )
            return;
          const { data } = body.singleResult;
          const text = JSON.stringify({ data });
          texts.set(data, text);
          answers.set(key, { result: { data }, size: text.length + key.length });
        },
      };
    },
  };
  const asText = async (result: FormattedExecutionResult) => {
    const { data, errors, extensions } = result;
    // Those that are kept are data and nothing else.
    const known = data && !errors && !extensions ? texts.get(data) : undefined;
    return `${known ?? JSON.stringify(result)}\n`;
  };
  return { plugin, asText };
}
