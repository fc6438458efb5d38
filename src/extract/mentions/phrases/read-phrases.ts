import type { Reading } from '../../../model/reading.js';
import type { Span } from '../../../model/span.js';
import { ADVERBS, CONJUNCTION_PARTS, ETC_PARTS, FUNCTION_PARTS, FUNCTIONS, PREDICATES } from './cuts.js';
import { FOOTNOTE, MAY_CUT, PRICE_STARTS, PRICED, PUNCTUATION, partOf, SPACE, trimEnd } from './marks.js';
import type { Phrase, PhraseList } from './phrase.js';
import { closingOf } from './quotes.js';
import { type Act, VERB_LOOKALIKES, VERBS } from './verbs.js';

const known = new WeakMap<Reading, readonly PhraseList[]>();

/** The lists of phrases of every sentence, in text order. Read once for each reading, then kept. */
export function readPhrases(reading: Reading): readonly PhraseList[] {
  const kept = known.get(reading);
  if (kept) return kept;
  const scanner = new Scanner(reading.text);
  reading.sentences.forEach((sentence, index) => {
    scanner.read(sentence, index);
  });
  known.set(reading, scanner.lists);
  return scanner.lists;
}

/** A list that is still being read. */
interface OpenList extends PhraseList {
  start: number;
  end: number;
  act: Act | null;
  verb: string;
  readonly phrases: Phrase[];
  head: Span | null;
  after: string;
  position: number;
  sentence: number;
}

function emptyList(): OpenList {
  return { start: 0, end: 0, act: null, verb: '', phrases: [], head: null, after: '', position: 0, sentence: 0 };
}

/** One pass over a sentence: each position is a cut, a quoted name passed over whole, or part of a phrase. */
class Scanner {
  readonly lists: PhraseList[] = [];
  private at = 0;
  private end = 0;
  private sentence = 0;
  private phraseStart = 0;
  private isJoined = false;
  private holdsQuote = false;
  private inHead = false;
  private list = emptyList();

  constructor(private readonly text: string) {}

  read(sentence: Span, index: number): void {
    this.at = sentence.start;
    this.end = sentence.end;
    this.sentence = index;
    this.open(sentence.start, null, '');
    while (this.at < this.end) this.step();
    this.close('', this.end);
  }

  private step(): void {
    if (MAY_CUT[this.text.charCodeAt(this.at)] === 0) {
      this.at++;
      return;
    }
    const char = this.text[this.at] as string;
    if (this.isEmpty && PRICE_STARTS.has(char) && this.priced()) return;
    const closing = closingOf(this.text, this.at, this.end);
    if (closing > 0) {
      this.at = closing + 1;
      this.holdsQuote = true;
    } else if (SPACE.has(char)) this.skipSpace();
    else if (PUNCTUATION.has(char)) {
      if (!this.footnote()) this.cut(char, null);
    } else if (char === '、') this.nextItem(1, false);
    else if (char === '等') this.etc();
    else if (this.conjunction(char) || this.verb() || this.adverb() || this.predicate() || this.grammar(char)) return;
    else this.at++;
  }

  private get isEmpty(): boolean {
    return this.phraseStart === this.at;
  }

  private skipSpace(): void {
    if (this.isEmpty) this.phraseStart++;
    this.at++;
  }

  private priced(): boolean {
    PRICED.lastIndex = this.at;
    const price = PRICED.exec(this.text);
    if (!price || this.at + price[0].length > this.end) return false;
    this.at += price[0].length;
    this.phraseStart = this.at;
    return true;
  }

  /** Passes over a footnote mark in the middle of a phrase: “三净”行动[4]、…. */
  private footnote(): boolean {
    FOOTNOTE.lastIndex = this.at;
    const mark = FOOTNOTE.exec(this.text);
    if (!mark) return false;
    this.at += mark[0].length;
    return true;
  }

  private conjunction(char: string): boolean {
    if (char !== '和' && char !== '与' && char !== '及' && char !== '暨' && char !== '以') return false;
    if (char === '以') {
      if (this.text[this.at + 1] !== '及') return false;
      this.nextItem(2, true);
      return true;
    }
    if (partOf(this.text, this.at, this.end, CONJUNCTION_PARTS)) {
      this.at++;
      return true;
    }
    this.nextItem(1, true);
    return true;
  }

  private verb(): boolean {
    const hit = VERBS.at(this.text, this.at, this.end);
    if (!hit) return false;
    const lookalike = VERB_LOOKALIKES.at(this.text, this.at, this.end);
    if (lookalike && lookalike.word.length > hit.word.length && !(this.isEmpty && hit.word.length > 2)) {
      this.at += hit.word.length;
      return true;
    }
    const { word, value } = hit;
    if (value.isWeak && !this.isEmpty) return false;
    const isChain = this.isEmpty && this.list.phrases.length === 0 && this.list.verb !== '';
    if (isChain) {
      if (value.act !== 'advance') this.list.act = value.act;
      this.list.verb += word;
      this.at += word.length;
      this.phraseStart = this.at;
    } else this.cut(word, value.act);
    return true;
  }

  private adverb(): boolean {
    if (!this.isEmpty) return false;
    const hit = ADVERBS.at(this.text, this.at, this.end);
    if (!hit) return false;
    this.at += hit.word.length;
    this.phraseStart = this.at;
    return true;
  }

  private predicate(): boolean {
    const hit = PREDICATES.at(this.text, this.at, this.end);
    if (!hit) return false;
    this.cut(hit.word, null);
    return true;
  }

  private grammar(char: string): boolean {
    if (!FUNCTIONS.at(this.text, this.at, this.end)) return false;
    if (partOf(this.text, this.at, this.end, FUNCTION_PARTS)) this.at++;
    else if ((char === '了' || char === '好') && this.isEmpty && this.list.phrases.length === 0) this.phraseStart = ++this.at;
    else this.cut(char, null);
    return true;
  }

  /** 等: the list ends, and what follows up to the next cut is the head it is gathered under. */
  private etc(): void {
    if (this.list.phrases.length === 0 && this.isEmpty) {
      this.at++;
      return;
    }
    if (partOf(this.text, this.at, this.end, ETC_PARTS)) {
      this.at++;
      return;
    }
    this.pushItem();
    this.at++;
    this.phraseStart = this.at;
    this.inHead = true;
  }

  private nextItem(width: number, isJoined: boolean): void {
    if (this.inHead) {
      this.cut('、', null);
      return;
    }
    this.pushItem();
    this.at += width;
    this.phraseStart = this.at;
    this.isJoined = isJoined;
  }

  private pushItem(): void {
    const end = trimEnd(this.text, this.phraseStart, this.at);
    const { list, phraseStart: start, isJoined, holdsQuote } = this;
    if (end > start) {
      if (this.inHead) list.head = { start, end };
      else list.phrases.push({ start, end, isJoined, holdsQuote, list, index: list.phrases.length });
    }
    this.isJoined = false;
    this.holdsQuote = false;
  }

  /** Ends the list before `word`, and opens the next behind it. */
  private cut(word: string, act: Act | null): void {
    const before = this.at;
    this.close(word, before);
    this.at = before + word.length;
    this.open(before, act, act ? word : '');
  }

  private open(start: number, act: Act | null, verb: string): void {
    const { list } = this;
    list.start = start;
    list.act = act;
    list.verb = verb;
    list.head = null;
    this.phraseStart = this.at;
    this.inHead = false;
    this.isJoined = false;
    this.holdsQuote = false;
  }

  /** Keeps the list that was read; one without phrases is used again. */
  private close(after: string, end: number): void {
    this.pushItem();
    const { list } = this;
    if (list.phrases.length === 0) return;
    list.end = end;
    list.after = after;
    list.position = this.lists.length;
    list.sentence = this.sentence;
    this.lists.push(list);
    this.list = emptyList();
  }
}
