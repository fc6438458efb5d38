import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ZhengtuError } from '../model/errors.js';
import { QuestionError } from '../questions/errors.js';

/** Codes that a client may branch on; anything else is INTERNAL. */
const STORE_CODES: Readonly<Record<string, string>> = {
  TIMEOUT: 'TIMEOUT',
  STORE_UNAVAILABLE: 'STORE_UNAVAILABLE',
  BAD_PARAMETER: 'BAD_USER_INPUT',
};

/** Codes that the server and the limits give by themselves, passed on under stable names. */
const SERVER_CODES: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_SUPPORTED',
  OPERATION_RESOLUTION_FAILURE: 'OPERATION_RESOLUTION_FAILURE',
  QUERY_TOO_COSTLY: 'QUERY_TOO_COSTLY',
  READ_ONLY: 'READ_ONLY',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
};

/** What a client is told of an error: a stable code, a message it can act on, and nothing of our insides. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const at = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
  if (cause instanceof QuestionError) {
    const candidates = cause.candidates.map(({ id, type, name, aliases, code }) => ({ id, type, name, aliases, code }));
    return { message: cause.message, ...at, extensions: { code: cause.code, ...(candidates.length > 0 && { candidates }) } };
  }
  if (cause instanceof ZhengtuError && STORE_CODES[cause.code]) {
    return { message: cause.message, ...at, extensions: { code: STORE_CODES[cause.code] } };
  }
  const code = SERVER_CODES[String(formatted.extensions?.code)];
  if (code) return { message: formatted.message, ...at, extensions: { code } };
  return { message: 'Something failed inside the server; its log says what.', ...at, extensions: { code: 'INTERNAL' } };
}

/** Whether an error is ours to mend, not the caller's. */
export function isInternal(error: GraphQLError): boolean {
  return formatError(error.toJSON(), error).extensions?.code === 'INTERNAL';
}
