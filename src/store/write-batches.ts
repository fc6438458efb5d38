import type { GraphParameters, WriteStep } from '../model/graph-store.js';
import { checkStatement } from './guard.js';
import { listedRow, withListedRows } from './lists-for-rows.js';
import { checkParameters } from './parameters.js';

/** Rows of one statement. More than this in one transaction step has ended a small Neo4j server. */
const BATCH_ROWS = 5_000;

export interface WriteBatch {
  readonly statement: string;
  readonly parameters: GraphParameters;
}

/**
 * Counts the write in the node every graph has. It comes first in every transaction, so that its lock lets
 * one writer in at a time, whichever process it is in: all that follows sees what it will commit upon.
 */
const COUNT_WRITE = "MATCH (g:Graph {id: 'graph'}) SET g.version = g.version + 1";

function batchesOf(step: WriteStep): WriteBatch[] {
  checkStatement(step.statement, 'write');
  const parameters = step.parameters ?? {};
  checkParameters(parameters);
  const { rows } = step;
  if (!rows) return [{ statement: step.statement, parameters }];
  checkParameters({ rows });
  const listed = withListedRows(step.statement);
  const statement = listed?.text ?? step.statement;
  const values = listed ? rows.map((row) => listedRow(row, listed)) : rows;
  const batches: WriteBatch[] = [];
  for (let from = 0; from < values.length; from += BATCH_ROWS) {
    batches.push({ statement, parameters: { ...parameters, rows: values.slice(from, from + BATCH_ROWS) } });
  }
  return batches;
}

/** The statements of one transaction, checked. Throws STATEMENT_REFUSED and BAD_PARAMETER before anything is sent. */
export function writeBatches(steps: readonly WriteStep[]): WriteBatch[] {
  return [{ statement: COUNT_WRITE, parameters: {} }, ...steps.flatMap(batchesOf)];
}
