import { Agent, request } from 'node:http';

export interface Answered {
  /** From sending to the last byte. */
  readonly milliseconds: number;
  readonly body: string;
}

/** Connections are kept, as browsers and programs do. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
let asked = 0;

/**
 * Asks a GraphQL server. Every request has a variable of its own that the query does not use: an answer kept from before would
 * be found otherwise, and keeping answers is not what is measured.
 */
export function ask(url: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<Answered> {
  return send(url, JSON.stringify({ query, variables: { ...variables, nth: ++asked } }));
}

/** Has our server hear the version of the graph: it does so before it gives an answer that it has kept. */
export async function hearVersion(url: string): Promise<void> {
  const body = JSON.stringify({ query: 'query Heard { __typename }' });
  await send(url, body);
  await send(url, body);
}

function send(url: string, body: string): Promise<Answered> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const outgoing = request(url, { method: 'POST', agent, headers }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('error', reject);
      incoming.on('end', () => resolve({ milliseconds: performance.now() - started, body: Buffer.concat(parts).toString('utf8') }));
    });
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      // The server closes a connection that was idle for a while, perhaps at the moment it is used again.
      if (outgoing.reusedSocket && error.code === 'ECONNRESET') resolve(send(url, body));
      else reject(error);
    });
    outgoing.end(body);
  });
}

/** The data of an answer. Throws where the server tells an error. */
export function dataOf({ body }: Answered): Record<string, unknown> {
  const { data, errors } = JSON.parse(body) as { data?: Record<string, unknown>; errors?: { message: string }[] };
  if (errors || !data) throw new Error(errors?.[0]?.message ?? `No data: ${body.slice(0, 200)}`);
  return data;
}

export function endConnections(): void {
  agent.destroy();
}
