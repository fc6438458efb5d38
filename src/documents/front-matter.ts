import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import type { DocumentFacts } from '../model/document.js';
import { ZhengtuError } from '../model/errors.js';
import type { Span } from '../model/span.js';
import { DOCUMENT_KINDS } from '../model/vocabulary.js';

export interface FrontMatter {
  readonly declared: Partial<DocumentFacts>;
  /** The stretch of the text behind the front matter. */
  readonly body: Span;
}

/** The block between two lines of three dashes at the very start of a file. */
const BLOCK = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;
/** A dash line may also be a divider: front matter starts with a key. */
const FIRST_KEY = /^\s*(?:#[^\n]*\n\s*)*[\p{L}_][\p{L}\d_ -]*\s*[:：]/u;

const KEYS: Readonly<Record<string, keyof Fields>> = {
  title: 'title',
  标题: 'title',
  place: 'place',
  地点: 'place',
  地区: 'place',
  published: 'published',
  发布时间: 'published',
  year: 'year',
  年份: 'year',
  source: 'source',
  来源: 'source',
  type: 'type',
  类型: 'type',
  speaker: 'speaker',
  报告人: 'speaker',
};

const date = z
  .union([z.string(), z.number(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)))
  .refine((value) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(value), 'must be a date like 2022-02-25, 2022-02 or 2022');
const fields = z.object({
  title: z.coerce.string().optional(),
  place: z.string().optional(),
  published: date.optional(),
  year: z.int().min(1949).max(2100).optional(),
  source: z.coerce.string().optional(),
  type: z.enum(DOCUMENT_KINDS, `must be one of ${DOCUMENT_KINDS.join(', ')}`).optional(),
  speaker: z.string().optional(),
});
type Fields = z.infer<typeof fields>;

/** Reads the front matter at the start of a document, if it has one. Throws INPUT_UNREADABLE where it has one that cannot be read. */
export function readFrontMatter(raw: string, uri: string): FrontMatter {
  const found = BLOCK.exec(raw);
  const yaml = found?.groups?.yaml;
  if (!found || yaml === undefined || !FIRST_KEY.test(yaml)) return { declared: {}, body: { start: 0, end: raw.length } };
  const { title, place, published, year, type, speaker } = parseFields(yaml, uri);
  return {
    declared: defined({ title, place, publishedOn: published, year, docType: type, speaker }),
    body: { start: found[0].length, end: raw.length },
  };
}

function parseFields(yaml: string, uri: string): Fields {
  const named = Object.entries(parseYaml(yaml, uri)).flatMap(([key, value]) => {
    const field = KEYS[key.trim().toLowerCase()];
    return field && value !== null ? [[field, value] as const] : [];
  });
  const parsed = fields.safeParse(Object.fromEntries(named));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ZhengtuError(
    'INPUT_UNREADABLE',
    `${uri}: front matter: ${issue?.path.join('.')} ${issue?.message}; correct it or remove the block`,
  );
}

function parseYaml(yaml: string, uri: string): Record<string, unknown> {
  try {
    const value: unknown = parse(yaml.replaceAll('\r\n', '\n'), { logLevel: 'error' });
    if (value === null) return {};
    if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new ZhengtuError(
      'INPUT_UNREADABLE',
      `${uri}: front matter: ${error.message.split('\n')[0]}; correct the YAML or remove the block`,
      { cause: error },
    );
  }
  throw new ZhengtuError('INPUT_UNREADABLE', `${uri}: front matter is no list of "key: value" lines; correct it or remove the block`);
}

function defined(facts: { [Key in keyof DocumentFacts]?: DocumentFacts[Key] | undefined }): Partial<DocumentFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
