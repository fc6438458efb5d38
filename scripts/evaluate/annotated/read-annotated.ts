import { ZhengtuError } from '../../../src/model/errors.js';
import { DOCUMENT_KINDS, type DocumentKind, type EntityType, type Predicate } from '../../../src/model/vocabulary.js';
import type { PredicateDefinition } from '../../../src/schema/load.js';
import type { GoldClaim, GoldEntity, GoldFile } from '../gold-file.js';
import { AnnotatedEntities } from './entities.js';
import { type Report, readMarks, type SourceLine, typesOf } from './marks.js';
import { claimsOf, figureOf, readStatement, type Statement, type StatementContext } from './statements.js';

const HEADER = /^# (?<key>place|year|type|speaker): (?<value>.+)$/u;

/**
 * Reads one annotated text (gold/README.md tells the form) into its plain text and its gold, offsets in UTF-16 code units.
 * `file` names it in errors. Throws INPUT_UNREADABLE with every problem as `file:line: what`.
 */
export function readAnnotated(source: string, file: string, predicates: readonly PredicateDefinition[]): { raw: string; gold: GoldFile } {
  const problems: string[] = [];
  const report: Report = (line, problem) => problems.push(`${file}:${line}: ${problem}`);
  const lines = source
    .replace(/\n+$/u, '')
    .split('\n')
    .map((text, index) => ({ text, number: index + 1 }));
  const { header, body } = readHeader(lines, report);
  const { raw, marks } = readMarks(
    body.filter(({ text }) => !text.startsWith('> ')),
    report,
  );
  const statements = body.filter(({ text }) => text.startsWith('> ')).flatMap((line) => readStatement(line, report) ?? []);

  const entities = new AnnotatedEntities();
  for (const { start, end, ...mark } of marks) entities.add({ ...mark, span: { start, end } });
  for (const { fields, isOptional, line } of ofKind(statements, 'E')) {
    if (fields.length !== 2) report(line, `an entity is written > E TT | name`);
    entities.add({
      types: typesOf(fields[0] ?? '', line, report),
      isOptional,
      surface: null,
      names: (fields[1] ?? '').split('/'),
      span: null,
    });
  }
  const keyOf = (reference: string, line: number) => {
    const keys = entities.keysOf(reference);
    if (keys.length === 0) report(line, `no entity is called ${reference}; mark it or declare it by > E`);
    if (keys.length > 1) report(line, `several entities are called ${reference}; write its code before it, as in PJ:${reference}`);
    return keys.slice(0, 1);
  };
  const context: StatementContext = { keyOf, place: header.place, year: header.year, report };
  const figures = ofKind(statements, 'F').flatMap((statement) => figureOf(statement, context));
  const types = new Map(entities.toGold().map((entity) => [entity.k, entity]));
  const claims = ofKind(statements, 'C').flatMap((statement) => {
    const read = claimsOf(statement, context);
    for (const claim of read) for (const problem of wrongTypes(claim, types, predicates)) report(statement.line, problem);
    return read;
  });
  if (problems.length > 0) throw new ZhengtuError('INPUT_UNREADABLE', problems.join('\n'));
  return { raw, gold: { doc: file, document: header, entities: entities.toGold(), figures, claims } };
}

const ofKind = (statements: readonly Statement[], kind: Statement['kind']) => statements.filter((statement) => statement.kind === kind);

function readHeader(lines: readonly SourceLine[], report: Report): { header: GoldFile['document']; body: SourceLine[] } {
  const end = lines.findIndex(({ text }) => !text.startsWith('# '));
  const values = new Map<string, string>();
  for (const { text, number } of lines.slice(0, end)) {
    const { key, value } = HEADER.exec(text)?.groups ?? {};
    if (key && value) values.set(key, value.trim());
    else report(number, 'a header line is # place: …, # year: …, # type: … or # speaker: …');
  }
  const kind = values.get('type') ?? '';
  if (!(DOCUMENT_KINDS as readonly string[]).includes(kind)) report(1, `# type: is one of ${DOCUMENT_KINDS.join(' ')}`);
  const year = values.get('year');
  const header = {
    place: values.get('place') ?? null,
    year: year === undefined ? null : Number(year),
    docType: kind as DocumentKind,
    speaker: values.get('speaker') ?? null,
  };
  return { header, body: lines.slice(end) };
}

/** What is wrong with a claim none of whose predicates allows the types of its subject and object. */
function wrongTypes(claim: GoldClaim, entities: ReadonlyMap<string, GoldEntity>, definitions: readonly PredicateDefinition[]): string[] {
  const allowed = (claim.predicates ?? [claim.predicate]).flatMap(
    (name: Predicate) => definitions.find((definition) => definition.name === name) ?? [],
  );
  const fits = (side: 'subject' | 'object') => {
    const keys = [claim[side]].flat() as string[];
    const types = keys.flatMap((key): readonly EntityType[] => entities.get(key)?.types ?? [entities.get(key)?.type ?? []].flat());
    return types.length === 0 || allowed.some((definition) => types.some((type) => definition[side].includes(type)));
  };
  return (['subject', 'object'] as const)
    .filter((side) => !fits(side))
    .map((side) => `${claim.predicate} does not take what stands as its ${side}`);
}
