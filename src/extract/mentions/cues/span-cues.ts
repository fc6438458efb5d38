import type { Cue } from '../../../model/mention.js';
import type { Reading } from '../../../model/reading.js';
import type { Span } from '../../../model/span.js';
import { type NamePhrase, namePhrases } from '../phrases/name-phrases.js';
import { joined } from './joined.js';

const LONGEST = 12;
const SURFACE = 8;
const DIGIT = /\d/u;

/** Tells of spans, asked for in order of start, what their characters, their clause and their sentence say of them. */
export class SpanCues {
  private phraseAt = 0;
  private sentenceAt = 0;
  private readonly names: readonly NamePhrase[];

  constructor(private readonly reading: Reading) {
    this.names = namePhrases(reading).filter(({ isPiece }) => !isPiece);
  }

  of(span: Span): Cue[] {
    const { start, end } = span;
    const { text } = this.reading;
    const cues: Cue[] = [
      ['before', text.slice(Math.max(0, start - 2), start)],
      ['before1', text.slice(Math.max(0, start - 1), start)],
      ['behind', text.slice(end, end + 2)],
      ['behind1', text.slice(end, end + 1)],
      ['begin', text.slice(start, Math.min(end, start + 2))],
      ['end', text.slice(Math.max(start, end - 2), end)],
      ['last', text.slice(end - 1, end)],
      ['long', String(Math.min(LONGEST, end - start))],
    ];
    const surface = text.slice(start, end);
    if (surface.length <= SURFACE) cues.push(['surface', surface]);
    if (DIGIT.test(surface)) cues.push(['digits', '']);
    if (surface.startsWith('“')) cues.push(['quoted', '']);
    if (this.isHeading(start)) cues.push(['heading', '']);
    const name = this.phraseAround(start);
    if (name) addClause(cues, span, name);
    return cues;
  }

  private isHeading(start: number): boolean {
    const { sentences } = this.reading;
    while (this.sentenceAt < sentences.length - 1 && (sentences[this.sentenceAt]?.end ?? 0) <= start) this.sentenceAt++;
    return sentences[this.sentenceAt]?.isHeading ?? false;
  }

  private phraseAround(start: number): NamePhrase | undefined {
    while (this.phraseAt < this.names.length && (this.names[this.phraseAt] as NamePhrase).phrase.end <= start) this.phraseAt++;
    const name = this.names[this.phraseAt];
    return name && name.phrase.start <= start ? name : undefined;
  }
}

function addClause(cues: Cue[], { start, end }: Span, name: NamePhrase): void {
  const { list } = name.phrase;
  const act = name.act ?? 'none';
  const isFirst = name.start === start;
  const isLast = name.end === end;
  const place = end > name.phrase.end ? 'over' : isFirst && isLast ? 'whole' : isFirst ? 'first' : isLast ? 'last' : 'middle';
  cues.push(
    ['place', place],
    ['act', act],
    ['place act', joined(place, act)],
    ['verb', name.verb],
    ['gathered', name.gathered ?? 'none'],
    ['items', String(Math.min(4, list.phrases.length))],
  );
  if (name.gatheredAs) cues.push(['gathered as', name.gatheredAs.slice(-4)]);
  if (name.isCounted) cues.push(['counted', '']);
  if (name.phrase.isJoined) cues.push(['joined', '']);
  if (!isLast) return;
  cues.push(['after', list.after]);
  if (name.tail) cues.push(['tail', name.tail.slice(0, 2)]);
}
