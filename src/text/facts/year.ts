import type { DocumentKind } from '../../model/vocabulary.js';
import type { FactContext } from './fact-context.js';

/** The year the text speaks of. */
export function yearOf({ text }: FactContext, title: string | null, _docType: DocumentKind, publishedOn: string | null): number | null {
  const stated = /(?<year>20\d{2})年(?:\p{Script=Han}{1,10})?政府工作报告/u.exec(`${title ?? ''}\n${text.slice(0, 200)}`)?.groups?.year;
  if (stated) return Number(stated);
  return publishedOn ? Number(publishedOn.slice(0, 4)) : null;
}
