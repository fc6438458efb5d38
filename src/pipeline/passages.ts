import type { Passage } from '../model/extraction.js';
import type { Reading, Section } from '../model/reading.js';
import { contentId } from '../resolve/identity.js';

/** The sentences of a reading as the graph keeps them, with the headings they stand under. */
export function passagesOf(reading: Reading, document: string): Passage[] {
  const headings = reading.sections.map((section) => pathTo(section, reading.sections));
  return reading.sentences.map((sentence, ordinal) => {
    const { start, end } = reading.toRaw(sentence);
    return {
      id: contentId('passage', document, ordinal, start, end),
      ordinal,
      start,
      end,
      text: reading.text.slice(sentence.start, sentence.end),
      isHeading: sentence.isHeading,
      headings: headings[sentence.section] ?? [],
      tense: reading.sections[sentence.section]?.tense ?? null,
    };
  });
}

/** Titles from the outermost section to this one. */
function pathTo(section: Section, sections: readonly Section[]): string[] {
  const path: string[] = [];
  for (let at: Section | undefined = section; at; at = sections[at.parent]) path.unshift(at.title);
  return path;
}
