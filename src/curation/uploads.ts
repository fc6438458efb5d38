import { type NewDocument, UPLOADED } from '../model/curation.js';
import type { SourceDocument } from '../model/document.js';
import { ZhengtuError } from '../model/errors.js';
import { QuestionError } from '../questions/errors.js';
import { contentId } from '../resolve/identity.js';
import { checkedFacts, checkedName, LONGEST_NAME } from './checked-facts.js';
import type { CurationParts } from './parts.js';

/** Characters of one text; the longest plans have a tenth of it. */
const LONGEST_TEXT = 1_000_000;

/** What a document is called that was handed over. */
export function uploadName({ name, title, text }: NewDocument): string {
  return name ?? title?.trim().slice(0, LONGEST_NAME) ?? contentId('text', text);
}

/** A document to be read from a text that was handed over. It is kept under `upload:` and its name. Throws BAD_USER_INPUT. */
export function uploadedSource(document: NewDocument, { sourceOf }: Pick<CurationParts, 'sourceOf'>): SourceDocument {
  const { text, name: _, ...facts } = document;
  if (text.trim() === '') throw new QuestionError('BAD_USER_INPUT', 'text is empty.');
  if (text.length > LONGEST_TEXT) {
    throw new QuestionError('BAD_USER_INPUT', `text has ${text.length} characters, more than the ${LONGEST_TEXT} allowed: split it.`);
  }
  if (/[\0\p{Cs}]/u.test(text))
    throw new QuestionError('BAD_USER_INPUT', 'text holds characters that are no text (NUL or half a character).');
  const name = checkedName(uploadName(document));
  try {
    return sourceOf(text, { name, uri: UPLOADED + name, declared: checkedFacts(facts) });
  } catch (error) {
    if (!(error instanceof ZhengtuError) || error.code !== 'INPUT_UNREADABLE') throw error;
    throw new QuestionError('BAD_USER_INPUT', error.message);
  }
}
