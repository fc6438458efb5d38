import { COMPARATORS, FIGURE_STATUSES, MEASURES, PREDICATES, type Predicate } from '../../../src/model/vocabulary.js';
import type { GoldClaim, GoldFigure } from '../gold-file.js';
import type { Report, SourceLine } from './marks.js';

/** A line under a paragraph: `> C? subject | PREDICATE | object`. */
export interface Statement {
  readonly kind: 'C' | 'F' | 'E';
  readonly isOptional: boolean;
  readonly fields: readonly string[];
  readonly line: number;
}

/** What statements are read with: how names become keys, and what is meant where a figure leaves year and scope out. */
export interface StatementContext {
  /** The key of the one entity so called; reports and gives nothing where there is none or more than one. */
  readonly keyOf: (reference: string, line: number) => string[];
  readonly place: string | null;
  readonly year: number | null;
  readonly report: Report;
}

const STATEMENT = /^> (?<kind>[CFE])(?<optional>\?)? (?<fields>.+)$/u;
const VALUE = /^(?<value>\d+(?:\.\d+)?)(?:~(?<upper>\d+(?:\.\d+)?))?$/u;
/** Written where a figure is of nothing that the text names. */
const NO_SCOPE = '-';
const YEARS = /^(?:(?:\d{4}|null)(?:\/(?:\d{4}|null))*)$/u;

export function readStatement({ text, number }: SourceLine, report: Report): Statement | null {
  const { kind, optional, fields = '' } = STATEMENT.exec(text)?.groups ?? {};
  if (!kind) {
    report(number, 'a statement is written > C …, > F … or > E …');
    return null;
  }
  const parts = fields.split('|').map((part) => part.trim());
  return { kind: kind as Statement['kind'], isOptional: optional !== undefined, fields: parts, line: number };
}

const split = (text: string, mark: string) => text.split(mark).map((part) => part.trim());
const oneOrMany = <T>(values: readonly T[]): T | readonly T[] => (values.length === 1 ? (values[0] as T) : values);

function chosen<T extends string>(text: string, known: readonly T[], line: number, report: Report): T | readonly T[] {
  const parts = split(text, '/');
  for (const part of parts) if (!(known as readonly string[]).includes(part)) report(line, `${part} is none of ${known.join(' ')}`);
  return oneOrMany(parts as T[]);
}

/** `indicator | measure | comparator | value | unit | status | year | scope`; the header's year and place where the last are left out, `-` for no scope. */
export function figureOf({ fields, isOptional, line }: Statement, context: StatementContext): GoldFigure[] {
  const { report } = context;
  const [indicator = '', measure = '', comparator = '', value = '', unit = '', status = '', year = '', scope = ''] = fields;
  const number = VALUE.exec(value)?.groups;
  if (fields.length < 6 || fields.length > 8) report(line, `a figure has six to eight fields, this has ${fields.length}`);
  else if (!number) report(line, `${value} is no value; write 12.5 or 6~8`);
  else if (year && !YEARS.test(year)) report(line, `${year} is no year; write 2025, null or 2025/null`);
  if (!number) return [];
  const [name = '', ...names] = split(indicator, '/');
  const years = year ? split(year, '/').map((part) => (part === 'null' ? null : Number(part))) : [context.year];
  const scopes = scope === NO_SCOPE ? [] : split(scope || (context.place ?? ''), '/').flatMap((part) => context.keyOf(part, line));
  return [
    {
      indicator: name,
      ...(names.length > 0 ? { names } : {}),
      measure: chosen(measure, MEASURES, line, report),
      comparator: chosen(comparator, COMPARATORS, line, report),
      value: Number(number.value),
      ...(number.upper === undefined ? {} : { upper: Number(number.upper) }),
      unit,
      status: chosen(status, FIGURE_STATUSES, line, report),
      year: oneOrMany(years),
      scope: oneOrMany(scopes),
      ...(isOptional ? { optional: true } : {}),
    },
  ];
}

/** `subjects | PREDICATE | objects | title`: one claim for each of the subjects with each of the objects. */
export function claimsOf({ fields, isOptional, line }: Statement, { keyOf, report }: StatementContext): GoldClaim[] {
  const [subjects = '', predicate = '', objects = '', title] = fields;
  if (fields.length < 3 || fields.length > 4) report(line, `a claim has three or four fields, this has ${fields.length}`);
  const predicates = chosen(predicate, PREDICATES, line, report);
  const keys = (field: string) => split(field, ';').map((one) => split(one, '/').flatMap((name) => keyOf(name, line)));
  return keys(subjects).flatMap((subject) =>
    keys(objects).map((object) => ({
      predicate: (typeof predicates === 'string' ? predicates : predicates[0]) as Predicate,
      ...(typeof predicates === 'string' ? {} : { predicates }),
      subject: oneOrMany(subject),
      object: oneOrMany(object),
      ...(title ? { title } : {}),
      ...(isOptional ? { optional: true } : {}),
    })),
  );
}
