import { expect } from 'vitest';
import type { Answer, Api } from '../../support/api.js';

export type Named = { readonly name: string };
export const namesOf = (list: readonly Named[]) => list.map(({ name }) => name);

/** Asks and gives the data of the answer, which must be one without errors. */
export function asking(api: () => Api): (query: string, variables?: object) => Promise<Answer['data']> {
  return async (query, variables = {}) => {
    const { data, errors } = await api().ask(query, variables);
    expect(errors).toEqual([]);
    return data;
  };
}
