import { z } from 'zod';
import type { Note } from '../model/curation.js';
import type { DocumentFacts } from '../model/document.js';
import { DOCUMENT_KINDS } from '../model/vocabulary.js';
import { QuestionError } from '../questions/errors.js';

/** One line of text as people write it; nothing that would break a line, a name or a store. */
function line(longest: number) {
  return z
    .string()
    .trim()
    .min(1, 'is empty')
    .max(longest, `is longer than ${longest} characters`)
    .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u, 'holds control characters or line breaks');
}

const facts = z
  .strictObject({
    title: line(300),
    place: line(60),
    year: z.int('is no whole number').min(1949, 'is before 1949').max(2100, 'is after 2100'),
    publishedOn: z
      .string()
      .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u, 'must be a date like 2022-02-25, 2022-02 or 2022'),
    docType: z.enum(DOCUMENT_KINDS),
    speaker: line(60),
  })
  .partial();
const note = z.object({ by: line(60), reason: line(500) });
export const LONGEST_NAME = 120;
const name = line(LONGEST_NAME);

/** Facts as they may be stated; those that are null or undefined are not stated. Throws BAD_USER_INPUT. */
export function checkedFacts(
  given: { readonly [Key in keyof DocumentFacts]?: DocumentFacts[Key] | null | undefined },
): Partial<DocumentFacts> {
  return checked(facts, Object.fromEntries(Object.entries(given).filter(([, value]) => value != null))) as Partial<DocumentFacts>;
}

/** Who and why, both told. Throws BAD_USER_INPUT. */
export function checkedNote(given: Note): Note {
  return checked(note, given);
}

export function checkedName(given: string): string {
  return checked(z.object({ name }), { name: given }).name;
}

function checked<T>(shape: z.ZodType<T>, value: unknown): T {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new QuestionError('BAD_USER_INPUT', `${issue?.path.join('.')} ${issue?.message}.`);
}
