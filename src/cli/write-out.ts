import type { Writable } from 'node:stream';

/** Writes to a stream and waits until it has passed it on, so that no more is made than is taken. */
export function writeOut(stream: Writable, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
