import { mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ZhengtuError } from '../model/errors.js';
import type { Judgement, JudgementContent, Ruling } from '../model/judgement.js';
import { identified } from '../resolve/judgements/judgement-id.js';
import { readLedger } from './read-ledger.js';

/** 裁决簿 — the judgements of people, in a file of their own that outlives the graph. Lines are added, never changed. */
export class Ledger {
  private known: { readonly state: string; readonly judgements: readonly Judgement[] } | null = null;

  constructor(
    readonly path: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** All judgements, as the file has them now. Throws CONFIGURATION naming file and line. */
  async read(): Promise<readonly Judgement[]> {
    const state = await stateOf(this.path);
    if (this.known === null || this.known.state !== state) this.known = { state, judgements: await readLedger(this.path) };
    return this.known.judgements;
  }

  /** Adds a judgement: on the disk as a whole line before this returns. Its time is later than that of all before it. */
  async append(ruling: Ruling, { by, reason }: { readonly by: string; readonly reason: string }): Promise<Judgement> {
    const latest = (await this.read()).reduce((last, { at }) => Math.max(last, Date.parse(at)), 0);
    const at = new Date(Math.max(this.now(), latest + 1)).toISOString();
    const judgement = identified({ ...ruling, by, at, reason } as JudgementContent);
    await this.appendLine(`${JSON.stringify(judgement)}\n`);
    return judgement;
  }

  private async appendLine(line: string): Promise<void> {
    try {
      await mkdir(dirname(this.path), { recursive: true });
      const file = await open(this.path, 'a');
      const { size } = await file.stat();
      try {
        await file.writeFile(line);
        await file.sync();
      } catch (error) {
        await file.truncate(size);
        throw error;
      } finally {
        await file.close();
      }
      await syncFolder(dirname(this.path));
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
      throw new ZhengtuError('CONFIGURATION', `The judgement could not be written to ${this.path} (${code}); nothing was changed.`, {
        cause,
      });
    }
  }
}

/** Changes whenever the file does. */
async function stateOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeMs } = await stat(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'none';
    return `unknown ${Date.now()}`; // reading says what is wrong
  }
}

/** A new file is there after a power cut only once its folder is on the disk. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
