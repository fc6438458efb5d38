import { Option } from 'commander';
import { Ledger } from '../curation/ledger.js';

const DEFAULT_LEDGER = '.zhengtu/judgements.jsonl';

/** `--judgements PATH`, shared by every command that reads documents into a graph. */
export function judgementsOption(): Option {
  return new Option('--judgements <path>', 'file of the judgements of people, applied to whatever is read')
    .default(DEFAULT_LEDGER)
    .env('ZHENGTU_JUDGEMENTS');
}

/** `--token TOKEN`, shared by the commands that serve. */
export function tokenOption(): Option {
  const description = 'lets those who send it as a bearer token change the graph, 16 characters or more (default: the server only reads)';
  return new Option('--token <token>', description).env('ZHENGTU_TOKEN');
}

export function openLedger(path: string | undefined): Ledger {
  return new Ledger(path ?? DEFAULT_LEDGER);
}
