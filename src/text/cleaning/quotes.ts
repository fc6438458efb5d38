import { type MappedText, withCharacters } from '../mapped-text.js';

const LINE_WITH_QUOTES = /^[^"\n]*"[^"\n]*"[^\n]*$/gmu;

/** Straight quotation marks to “ and ” in turn, in lines that hold an even number of them. One for one. */
export function curlQuotes(mapped: MappedText): MappedText {
  // Most texts have none, and looking for lines that do takes its time.
  return mapped.text.includes('"') ? withCharacters(mapped, mapped.text.replace(LINE_WITH_QUOTES, curled)) : mapped;
}

function curled(line: string): string {
  const parts = line.split('"');
  if (parts.length % 2 === 0) return line;
  return parts.reduce((text, part, index) => `${text}${index % 2 === 1 ? '“' : '”'}${part}`);
}
