import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answers, Order } from './messages.js';

const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));

/** The serving process as seen from the measuring one, so that asking costs the server nothing. */
export class ServerProcess {
  private readonly waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
  private last = 0;

  private constructor(private readonly child: ChildProcess) {
    child.on('message', ({ id, answer, error }: { id: number; answer?: unknown; error?: string }) => {
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (error === undefined) waiting?.resolve(answer);
      else waiting?.reject(new Error(error));
    });
    child.on('exit', (code) => {
      for (const { reject } of this.waiting.values()) reject(new Error(`The serving process ended with ${code}`));
    });
  }

  static start(): ServerProcess {
    return new ServerProcess(
      fork(SERVE, { execArgv: ['--import', 'tsx', '--max-old-space-size=4096'], env: { ...process.env, NODE_ENV: 'production' } }),
    );
  }

  tell<Do extends Order['do']>(order: Extract<Order, { do: Do }>): Promise<Answers[Do]> {
    const id = ++this.last;
    return new Promise<unknown>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.child.send({ id, order });
    }) as Promise<Answers[Do]>;
  }
}
