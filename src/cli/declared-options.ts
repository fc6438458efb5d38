import { type Command, InvalidArgumentError } from 'commander';
import type { DocumentFacts } from '../model/document.js';

/** What the options say of a document. */
export interface DeclaredOptions {
  readonly title?: string;
  readonly place?: string;
  readonly year?: number;
  readonly published?: string;
}

function year(value: string): number {
  if (!/^\d{4}$/u.test(value)) throw new InvalidArgumentError('a year has four digits: 2022');
  return Number(value);
}

function date(value: string): string {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(value)) throw new InvalidArgumentError('a date is 2022, 2022-02 or 2022-02-25');
  return value;
}

/** Adds --title, --place, --year and --published: facts that win over what the text tells. */
export function withDeclaredOptions(command: Command): Command {
  return command
    .option('--title <title>', 'title of the document')
    .option('--place <place>', 'place it speaks for, by its full name: 德州市')
    .option('--year <year>', 'year it speaks of', year)
    .option('--published <date>', 'date of publication: 2022-02-25', date);
}

/** The declared facts, without those that were not given. */
export function declaredFacts({ title, place, year: of, published }: DeclaredOptions): Partial<DocumentFacts> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(place === undefined ? {} : { place }),
    ...(of === undefined ? {} : { year: of }),
    ...(published === undefined ? {} : { publishedOn: published }),
  };
}
