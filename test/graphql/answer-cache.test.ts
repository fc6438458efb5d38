import { describe, expect, it } from 'vitest';
import { answerCache } from '../../src/graphql/answer-cache.js';
import { HeardVersion } from '../../src/graphql/heard-version.js';
import { Memory, Recall } from '../../src/graphql/memory.js';
import type { GraphStore } from '../../src/model/graph-store.js';

/** A cache over a graph whose version is what `version` gives, asked as the server asks it. */
function cacheOver(version: () => Promise<number>) {
  const { plugin } = answerCache();
  const heard = new HeardVersion({ version } as GraphStore);
  const begin = async (source: string) => {
    const recall = new Recall(new Memory(), () => heard.hear(), heard.last);
    const contextValue = { isKept: false, restsOnGraphAlone: true, meters: { answer: () => undefined }, recall };
    const hooks = (await plugin.requestDidStart?.({} as never)) as Record<string, (event: unknown) => Promise<unknown>>;
    const kept = await hooks.responseForOperation?.({ request: {}, source, operation: { operation: 'query' }, contextValue });
    const response = { body: { kind: 'single', singleResult: { data: { source } } } };
    return { isKept: kept !== null, end: () => hooks.willSendResponse?.({ response, contextValue }) };
  };
  return {
    begin,
    ask: async (source: string) => {
      const { isKept, end } = await begin(source);
      await end();
      return isKept ? 'kept' : 'read';
    },
  };
}

describe('kept answers', () => {
  it('are those of the version that the graph has', async () => {
    let version = 1;
    const { ask } = cacheOver(async () => version);
    expect([await ask('a'), await ask('a'), await ask('b'), await ask('b')]).toEqual(['read', 'kept', 'read', 'kept']);
    version = 2;
    expect([await ask('a'), await ask('a'), await ask('b'), await ask('b')]).toEqual(['read', 'kept', 'read', 'kept']);
  });

  it('are none that were read while the graph changed', async () => {
    let version = 1;
    const { ask } = cacheOver(async () => version);
    await ask('a');
    version = 2;
    // Parts of it may have been read before the change, though the version was heard after it.
    expect([await ask('b'), await ask('b'), await ask('b')]).toEqual(['read', 'read', 'kept']);
  });

  it('are waited for only where there is one', async () => {
    let isHeld = false;
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    const { ask, begin } = cacheOver(async () => {
      if (isHeld) await held;
      return 1;
    });
    await ask('a');
    isHeld = true;
    const { isKept, end } = await begin('b');
    expect(isKept).toBe(false);
    const ended = end();
    release();
    await ended;
    expect(await ask('b')).toBe('kept');
  });
});
