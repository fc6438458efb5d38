import type { DocumentFacts } from '../../model/document.js';
import { docTypeOf } from './doc-type.js';
import type { FactContext } from './fact-context.js';
import { placeOf } from './place.js';
import { publishedOf } from './published-on.js';
import { speakerOf } from './speaker.js';
import { titleOf } from './title.js';
import { yearOf } from './year.js';

/** What is known of a document: declared facts first, then what its text tells. */
export function readFacts(context: FactContext): DocumentFacts {
  const { declared } = context.source;
  const title = declared.title ?? titleOf(context);
  const docType = declared.docType ?? docTypeOf(context, title);
  const publishedOn = declared.publishedOn ?? publishedOf(context);
  const speaker = declared.speaker ?? speakerOf(context);
  return {
    title,
    docType,
    place: declared.place ?? placeOf(context, title, docType, speaker),
    publishedOn,
    year: declared.year ?? yearOf(context, title, docType, publishedOn),
    speaker,
  };
}
