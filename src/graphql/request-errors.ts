import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Meters } from './metrics/meters.js';

/** Answers what never reached GraphQL (broken JSON, a body too large, a file that is not there) without our insides. */
export function requestErrors(log: Logger, meters: Meters): ErrorRequestHandler {
  return (error: { status?: number; message?: string }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status !== undefined && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ requestId: response.locals.requestId, err: error }, 'request failed');
    const code = status === 500 ? 'INTERNAL' : status === 413 ? 'PAYLOAD_TOO_LARGE' : status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST';
    meters.error(code);
    const message = status === 500 ? 'Something failed inside the server; its log says what.' : String(error.message);
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
}
