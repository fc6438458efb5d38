import { bearer } from './token.ts';

/** An entity that a name may have meant. */
export interface Candidate {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

/** A GraphQL answer that carries errors, or none at all. */
export class RequestError extends Error {
  constructor(
    message: string,
    /** Stable code of the API (NOT_FOUND, AMBIGUOUS_NAME, …), NO_ANSWER when the server is out of reach. */
    readonly code: string,
    /** What the name may have meant, where one was not found or not plain. */
    readonly candidates: readonly Candidate[] = [],
  ) {
    super(message);
    this.name = 'RequestError';
  }
}

interface Answer<T> {
  readonly data?: T;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly candidates?: readonly Candidate[] };
  }[];
}

/** Asks the server this page came from. Throws RequestError. */
export async function request<T>(query: string, variables: object, signal?: AbortSignal): Promise<T> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...bearer() },
    body: JSON.stringify({ query, variables }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestError(String(error), 'NO_ANSWER');
  });
  const answer = (await response.json().catch(() => ({}))) as Answer<T>;
  const first = answer.errors?.[0];
  if (first) throw new RequestError(first.message, first.extensions?.code ?? 'INTERNAL', first.extensions?.candidates);
  if (!answer.data) throw new RequestError(`HTTP ${response.status}`, 'NO_ANSWER');
  return answer.data;
}
