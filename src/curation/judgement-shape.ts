import { z } from 'zod';
import type { Judgement } from '../model/judgement.js';
import { DOCUMENT_KINDS, ENTITY_TYPES, PREDICATES } from '../model/vocabulary.js';

const text = z.string().min(1);
const entity = z.strictObject({ id: text, type: z.enum(ENTITY_TYPES), name: text, code: text.optional() });
const facts = z
  .strictObject({ title: text, docType: z.enum(DOCUMENT_KINDS), place: text, publishedOn: text, year: z.int(), speaker: text })
  .partial();
const claim = z.strictObject({
  predicate: z.enum(PREDICATES),
  subject: entity,
  object: entity,
  attributes: z.record(z.string(), z.union([z.string(), z.number()])),
  document: text.nullable(),
});
const at = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u, 'must be a UTC time like 2025-03-04T05:06:07.089Z');
const signed = { id: text, by: text, at, reason: text };

/** What a line of the ledger holds. */
export const judgementShape = z.discriminatedUnion('kind', [
  z.strictObject({ ...signed, kind: z.literal('accept'), claim }),
  z.strictObject({ ...signed, kind: z.literal('reject'), claim }),
  z.strictObject({ ...signed, kind: z.literal('merge'), from: entity, into: entity }),
  z.strictObject({ ...signed, kind: z.literal('split'), entity, name: text }),
  z.strictObject({ ...signed, kind: z.literal('edit'), document: text, facts }),
  z.strictObject({ ...signed, kind: z.literal('undo'), judgement: text }),
]) as z.ZodType<Judgement>;
