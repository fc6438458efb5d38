import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Context } from './context.js';
import { isInternal } from './format-error.js';

const HEADER = 'x-request-id';
const ACCEPTED = /^[\w.-]{1,64}$/u;

/** Gives every request an id, the caller's own where it is a plain one, and sends it back. */
export const identifyRequest: RequestHandler = (request, response, next) => {
  const given = request.get(HEADER);
  response.locals.requestId = given && ACCEPTED.test(given) ? given : randomUUID();
  response.set(HEADER, response.locals.requestId as string);
  next();
};

/** A line for every operation, with its cause where something inside failed. */
export function requestLog(log: Logger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ contextValue: { requestId } }) {
      const started = performance.now();
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors.filter(isInternal)) log.error({ requestId, err: error.originalError ?? error }, 'request failed');
        },
        async willSendResponse({ operationName, contextValue: { cost }, errors }) {
          const milliseconds = Math.round(performance.now() - started);
          log.info({ requestId, operationName, milliseconds, ...cost, errors: errors?.length ?? 0 }, 'answered');
        },
      };
    },
  };
}
