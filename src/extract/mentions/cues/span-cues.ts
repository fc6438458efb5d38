import type { Cue } from '../../../model/mention.js';
import type { Reading } from '../../../model/reading.js';
import type { Span } from '../../../model/span.js';
import { type NamePhrase, namePhrases } from '../phrases/name-phrases.js';
import type { CueSink } from './cue-sink.js';
import { FewCues, numberedCues, onlyCue, PairCues } from './few-cues.js';

const LONGEST = 12;
const MOST_ITEMS = 4;
const SURFACE = 8;
const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

const LONG = numberedCues('long', LONGEST);
const DIGITS = onlyCue('digits');
const QUOTED = onlyCue('quoted');
const HEADING = onlyCue('heading');
const PLACE = new FewCues('place');
const ACT = new FewCues('act');
const PLACE_ACT = new PairCues('place act');
const GATHERED = new FewCues('gathered');
const ITEMS = numberedCues('items', MOST_ITEMS);
const COUNTED = onlyCue('counted');
const JOINED = onlyCue('joined');
/** Verbs, predicates, words of grammar and marks. */
const AFTER = new FewCues('after');

/** Tells of spans, asked for in order of start, what their characters, their clause and their sentence say of them. */
export class SpanCues {
  private phraseAt = 0;
  private sentenceAt = 0;
  private readonly names: readonly NamePhrase[];

  constructor(private readonly reading: Reading) {
    this.names = namePhrases(reading).filter(({ isPiece }) => !isPiece);
  }

  /** Tells the sink what is said of a span. */
  tell(span: Span, sink: CueSink): void {
    const { start, end } = span;
    const { text } = this.reading;
    sink.quote('before', text, Math.max(0, start - 2), start);
    sink.quote('before1', text, Math.max(0, start - 1), start);
    sink.quote('behind', text, end, Math.min(text.length, end + 2));
    sink.quote('behind1', text, end, Math.min(text.length, end + 1));
    sink.quote('begin', text, start, Math.min(end, start + 2));
    sink.quote('end', text, Math.max(start, end - 2), end);
    sink.quote('last', text, end - 1, end);
    sink.say(LONG[Math.min(LONGEST, end - start)] as Cue);
    if (end - start <= SURFACE) sink.quote('surface', text, start, end);
    if (hasDigit(text, start, end)) sink.say(DIGITS);
    if (text[start] === '“') sink.say(QUOTED);
    if (this.isHeading(start)) sink.say(HEADING);
    const name = this.phraseAround(start);
    if (name) tellClause(sink, span, name);
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

function tellClause(sink: CueSink, { start, end }: Span, name: NamePhrase): void {
  const { list } = name.phrase;
  const act = name.act ?? 'none';
  const isFirst = name.start === start;
  const isLast = name.end === end;
  const place = end > name.phrase.end ? 'over' : isFirst && isLast ? 'whole' : isFirst ? 'first' : isLast ? 'last' : 'middle';
  sink.say(PLACE.of(place));
  sink.say(ACT.of(act));
  sink.say(PLACE_ACT.of(place, act));
  sink.quote('verb', name.verb, 0, name.verb.length);
  sink.say(GATHERED.of(name.gathered ?? 'none'));
  sink.say(ITEMS[Math.min(MOST_ITEMS, list.phrases.length)] as Cue);
  if (name.gatheredAs) sink.quote('gathered as', name.gatheredAs, Math.max(0, name.gatheredAs.length - 4), name.gatheredAs.length);
  if (name.isCounted) sink.say(COUNTED);
  if (name.phrase.isJoined) sink.say(JOINED);
  if (!isLast) return;
  sink.say(AFTER.of(list.after));
  if (name.tail) sink.quote('tail', name.tail, 0, Math.min(2, name.tail.length));
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) return true;
  }
  return false;
}
