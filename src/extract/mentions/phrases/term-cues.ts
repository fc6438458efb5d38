import type { Reading } from '../../../model/reading.js';
import type { Span } from '../../../model/span.js';
import { type NamePhrase, namePhrases } from './name-phrases.js';

/** Tells of gazetteer hits, asked for in text order, how they stand in their phrases. */
export class TermCues {
  private at = 0;
  private readonly names: readonly NamePhrase[];

  constructor(private readonly reading: Reading) {
    this.names = namePhrases(reading);
  }

  of({ start, end }: Span): string[] {
    const { text } = this.reading;
    const cues = [
      `term ${text.slice(start, end)}`,
      `before ${text.slice(Math.max(0, start - 2), start)}`,
      `before1 ${text.slice(Math.max(0, start - 1), start)}`,
      `behind ${text.slice(end, end + 2)}`,
      `behind1 ${text.slice(end, end + 1)}`,
      `wide ${Math.min(8, end - start)}`,
    ];
    const name = this.phraseAround(start);
    if (!name || name.end < end) return cues;
    const isWhole = name.start === start && name.end === end;
    const place = isWhole ? 'whole' : name.start === start ? 'first' : name.end === end ? 'last' : 'middle';
    cues.push(`place ${place}`, `act ${name.act ?? 'none'}`, `gathered ${name.gathered ?? 'none'}`, `${place} act ${name.act ?? 'none'}`);
    cues.push(`items ${Math.min(4, name.phrase.list.phrases.length)}`);
    if (isWhole) cues.push(`after ${name.phrase.list.after}`, `tail ${name.tail.slice(0, 2)}`);
    return cues;
  }

  private phraseAround(start: number): NamePhrase | undefined {
    while (this.at < this.names.length && (this.names[this.at] as NamePhrase).end <= start) this.at++;
    const name = this.names[this.at];
    return name && name.start <= start ? name : undefined;
  }
}
