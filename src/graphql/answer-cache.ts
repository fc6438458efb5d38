import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from './context.js';

/** Characters of answers that are kept. */
const KEPT = 30_000_000;

export interface AnswerCache {
  readonly plugin: ApolloServerPlugin<Context>;
  /** An answer as it is sent: what was turned into text to be kept is not turned into text again. */
  asText(result: FormattedExecutionResult): Promise<string>;
}

interface Kept {
  readonly version: number;
  readonly text: string;
}

/**
 * Keeps answers for as long as the graph is the same: each is kept with the version it was read at, so a write makes all of them
 * stale at once and none has to be dropped. Answers with errors are not kept.
 *
 * An answer is kept with a version that was heard before it was read: it may be newer than that, and then nobody asks for it, but
 * never older. So the version is heard only where an answer is kept already, and before the first of all.
 *
 * Only its text is kept: thousands of objects more for each answer would be gone through by every collection of garbage.
 */
export function answerCache(): AnswerCache {
  const answers = new LRUCache<string, Kept>({ maxSize: KEPT, sizeCalculation: ({ text }, key) => text.length + key.length });
  /** By the data that it is the text of, or that stands for it. */
  const texts = new WeakMap<object, string>();
  const plugin: ApolloServerPlugin<Context> = {
    async requestDidStart() {
      /** What the answer may be kept under; null where it may not. */
      let key: string | null = null;
      return {
        async responseForOperation({ request, source, operation, operationName, contextValue }) {
          if (operation.operation !== 'query') return null;
          key = JSON.stringify([source, operationName, request.variables ?? {}]);
          const known = answers.get(key);
          const { recall } = contextValue;
          if (known || recall.at === null) await recall.heardBeforeReading();
          if (known && known.version === recall.at) {
            contextValue.meters.answer('hit');
            contextValue.isKept = true;
            const http = { headers: new HeaderMap([['x-answer', 'kept']]) };
            const data = {};
            texts.set(data, known.text);
            return { http, body: { kind: 'single', singleResult: { data } } };
          }
          contextValue.meters.answer('miss');
          return null;
        },
        async willSendResponse({ response: { body }, contextValue }) {
          const { readSince } = contextValue.recall;
          if (key === null || readSince === null || contextValue.isKept || !contextValue.restsOnGraphAlone || body.kind !== 'single')
            return;
          const { data, errors, extensions } = body.singleResult;
          if (!data || errors || extensions) return;
          const text = JSON.stringify({ data });
          texts.set(data, text);
          answers.set(key, { version: readSince, text });
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
