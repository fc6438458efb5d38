import type { StoreSettings } from '../../../../src/store/open-store.js';

/** What the measuring process asks of the serving one. */
export type Order =
  | { readonly do: 'serve'; readonly settings: StoreSettings }
  /** Tells the server that the graph is another one from now on: it knows nothing of it. */
  | { readonly do: 'forget' }
  /** Writes down what the store is asked from now on. */
  | { readonly do: 'record' }
  /** Keeps what was written down, under a name. */
  | { readonly do: 'keep'; readonly name: string }
  /** Sends what was kept by hand. Milliseconds. */
  | { readonly do: 'by-hand'; readonly name: string }
  /** How often the engine went to the stored graph for what was kept; null where it does not tell. */
  | { readonly do: 'hits'; readonly name: string }
  | { readonly do: 'statements'; readonly name: string }
  | { readonly do: 'end' };

/** What a request cost, as its store saw it. */
export interface Cost {
  readonly roundTrips: number;
  /** Round trips that waited for one another. */
  readonly inTurn: number;
  readonly rows: number;
}

export interface StatementCost {
  readonly statement: string;
  readonly rows: number;
  readonly milliseconds: number;
}

export interface Answers {
  readonly serve: string;
  readonly forget: null;
  readonly record: null;
  readonly keep: Cost;
  readonly 'by-hand': number;
  readonly hits: number | null;
  readonly statements: readonly StatementCost[];
  readonly end: null;
}
