import { ZhengtuError } from '../model/errors.js';

/** A write met a node that must be the only one of its id: another writer was there first. Nothing of the write stays. */
export class ConstraintViolation extends ZhengtuError {
  constructor(cause: Error) {
    super('INTERNAL', `The graph already holds what was to be created: ${cause.message}`, { cause });
    this.name = 'ConstraintViolation';
  }
}
