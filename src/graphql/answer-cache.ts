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
  readonly data: Record<string, unknown>;
  readonly size: number;
}

/**
 * Keeps answers for as long as the graph is the same: each is kept with the version it was read at, so a write makes all of them
 * stale at once and none has to be dropped. Answers with errors are not kept.
 *
 * Only where an answer is kept does a request wait to hear the version. Otherwise it is heard while the answer is read; the
 * answer may then be kept where the version is still the one that was heard before the reading began.
 */
export function answerCache(): AnswerCache {
  const answers = new LRUCache<string, Kept>({ maxSize: KEPT, sizeCalculation: ({ size }) => size });
  const texts = new WeakMap<object, string>();
  /** Answers that were sent and are kept as soon as the version is heard. */
  const arriving = new Map<string, Promise<void>>();
  const keep = async (key: string, data: Record<string, unknown>, readAt: Promise<number | null>) => {
    const version = await readAt;
    arriving.delete(key);
    if (version !== null) answers.set(key, { version, data, size: (texts.get(data)?.length ?? 0) + key.length });
  };
  const plugin: ApolloServerPlugin<Context> = {
    async requestDidStart() {
      let key = '';
      /** The version that the answer may be kept at; null where it may not. */
      let readAt: Promise<number | null> | null = null;
      return {
        async responseForOperation({ request, source, operation, operationName, contextValue }) {
          if (operation.operation !== 'query') return null;
          key = JSON.stringify([source, operationName, request.variables ?? {}]);
          await arriving.get(key);
          const known = answers.get(key);
          const { heardBefore, recall } = contextValue;
          readAt = recall.version;
          if (!known && heardBefore !== null) readAt = readAt.then((version) => (version === heardBefore ? version : null));
          else if (known && known.version === (await recall.version)) {
            contextValue.meters.answer('hit');
            contextValue.isKept = true;
            const http = { headers: new HeaderMap([['x-answer', 'kept']]) };
            return { http, body: { kind: 'single', singleResult: { data: known.data } } };
          } else await recall.version;
          contextValue.meters.answer('miss');
          return null;
        },
        async willSendResponse({ response: { body }, contextValue }) {
          if (!readAt || contextValue.isKept || !contextValue.restsOnGraphAlone || body.kind !== 'single') return;
          const { data, errors, extensions } = body.singleResult;
          if (!data || errors || extensions) return;
          texts.set(data, JSON.stringify({ data }));
          arriving.set(key, keep(key, data, readAt));
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
