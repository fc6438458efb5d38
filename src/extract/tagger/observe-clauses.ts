import type { Token } from '../../model/reading.js';
import { CLASS, endsClause, isDelimiter } from './char-class.js';
import { mix } from './hash.js';
import { distanceClass, MARGIN, type Streams, streamOf } from './streams.js';

/** Units that join the members of a list like its comma. */
const JOINING = new Set([...'和及与等'].map((character) => character.charCodeAt(0)));
const isQuoteMark = (kind: number): boolean => kind >= CLASS.openQuote && kind <= CLASS.closeBracket;

/** What stands around each unit within its item and its clause: their last characters, first words, verbs. */
export function observeClauses(streams: Streams, tokens: readonly Token[]): void {
  observeItems(streams);
  observeListHeads(streams);
  observeVerbs(streams, tokens);
  observeQuotes(streams);
}

/** The items between delimiters, and of each clause what its first and last say of all of it. */
function observeItems(streams: Streams): void {
  const kind = streamOf(streams, 'kind');
  const character = streamOf(streams, 'character');
  const word = streamOf(streams, 'word');
  const clauseTail = streamOf(streams, 'clauseTail');
  const clauseHead = streamOf(streams, 'clauseHead');
  const markItem = itemMarker(streams);
  const stop = streams.length + MARGIN;
  let clause = MARGIN;
  let start = MARGIN;
  for (let i = MARGIN; i <= stop; i++) {
    const k = i < stop ? (kind[i] as number) : CLASS.newline;
    const joins = k === CLASS.han && JOINING.has(character[i] as number) && i > start + 1;
    if (!isDelimiter(k) && !joins) continue;
    const tail = tailOf(kind, character, start, i);
    const limit = Math.min(i + 1, stop);
    markItem(start, i, limit, tail);
    start = i + 1;
    if (!endsClause(k)) continue;
    clauseTail.fill(tail, clause, limit);
    clauseHead.fill(word[clause] as number, clause, limit);
    clause = start;
  }
}

/** Marks the units of an item, which ends before `end`, up to `limit` with what is around it. */
function itemMarker(streams: Streams): (start: number, end: number, limit: number, tail: number) => void {
  const character = streamOf(streams, 'character');
  const headKind = streamOf(streams, 'headKind');
  const itemTail = streamOf(streams, 'itemTail');
  const itemHeadKind = streamOf(streams, 'itemHeadKind');
  const itemEnd = streamOf(streams, 'itemEnd');
  const itemStart = streamOf(streams, 'itemStart');
  const toEnd = streamOf(streams, 'toItemEnd');
  const fromStart = streamOf(streams, 'fromItemStart');
  return (start, end, limit, tail) => {
    const head = headKind[end - 1] as number;
    const behind = character[end] || 1;
    const before = character[start - 1] || 1;
    for (let i = start; i < limit; i++) {
      itemTail[i] = tail;
      itemHeadKind[i] = head;
      itemEnd[i] = behind;
      itemStart[i] = before;
      toEnd[i] = distanceClass(end - i) + 1;
      fromStart[i] = distanceClass(i - start) + 1;
    }
  };
}

/** The last two characters of an item that are no quotation marks or brackets; 0 where there are none. */
function tailOf(kind: Int32Array, character: Int32Array, start: number, end: number): number {
  let hash = 1;
  let seen = 0;
  for (let i = end - 1; i >= start && seen < 2; i--) {
    if (isQuoteMark(kind[i] as number)) continue;
    hash = mix(hash, character[i] as number);
    seen++;
  }
  return seen ? hash : 0;
}

const AND_SO_ON = '等'.charCodeAt(0);
/** How far behind 等 the noun that a list is of may end, in units. */
const HEAD_REACH = 10;

/** The head noun behind 等, seen from what stands before it in the clause. */
function observeListHeads(streams: Streams): void {
  const kind = streamOf(streams, 'kind');
  const character = streamOf(streams, 'character');
  const head = streamOf(streams, 'head');
  const listHead = streamOf(streams, 'listHead');
  const stop = streams.length + MARGIN;
  let start = MARGIN;
  for (let i = MARGIN; i < stop; i++) {
    if (endsClause(kind[i] as number)) start = i + 1;
    if (character[i] !== AND_SO_ON) continue;
    let found = 1;
    for (let j = i + 1; j < Math.min(stop, i + HEAD_REACH) && !isDelimiter(kind[j] as number); j++) if (head[j]) found = head[j] as number;
    listHead.fill(found, start, i);
    start = i + 1;
  }
}

/** The nearest verb before and behind each unit in its clause. Verbal nouns do not count. */
function observeVerbs(streams: Streams, tokens: readonly Token[]): void {
  const kind = streamOf(streams, 'kind');
  const word = streamOf(streams, 'word');
  const last = streamOf(streams, 'lastVerb');
  const since = streamOf(streams, 'sinceVerb');
  const next = streamOf(streams, 'nextVerb');
  let verb = 0;
  let at = 0;
  for (const token of tokens) {
    for (let i = token.start + MARGIN; i < token.end + MARGIN; i++) {
      if (endsClause(kind[i] as number)) verb = 0;
      last[i] = verb;
      since[i] = verb ? distanceClass(i - at) : 0;
    }
    if (token.tag !== 'v') continue;
    verb = word[token.start + MARGIN] as number;
    at = token.end - 1 + MARGIN;
  }
  verb = 0;
  for (let t = tokens.length - 1; t >= 0; t--) {
    const token = tokens[t] as Token;
    for (let i = token.end - 1 + MARGIN; i >= token.start + MARGIN; i--) {
      if (endsClause(kind[i] as number)) verb = 0;
      next[i] = verb;
    }
    if (token.tag === 'v') verb = word[token.start + MARGIN] as number;
  }
}

/** Longest stretch between quotation marks that is taken for a quoted name, in units. */
const LONGEST_QUOTE = 40;

/** Marks what stands between quotation or book-title marks, with what follows the closing and precedes the opening one. */
function observeQuotes(streams: Streams): void {
  const kind = streamOf(streams, 'kind');
  const character = streamOf(streams, 'character');
  const quote = streamOf(streams, 'quote');
  const after = streamOf(streams, 'quoteAfter');
  const before = streamOf(streams, 'quoteBefore');
  const stop = streams.length + MARGIN;
  let open = -1;
  for (let i = MARGIN; i < stop; i++) {
    const k = kind[i] as number;
    if (k === CLASS.openQuote || k === CLASS.openBook) open = i;
    else if (k === CLASS.newline) open = -1;
    else if ((k === CLASS.closeQuote || k === CLASS.closeBook) && open >= 0) {
      const length = i - open - 1;
      if (length > 0 && length <= LONGEST_QUOTE) {
        quote.fill((k === CLASS.closeBook ? 16 : 0) + distanceClass(length), open, i + 1);
        after.fill(mix(mix(7, character[i + 1] as number), character[i + 2] as number), open, i + 1);
        before.fill(mix(mix(9, character[open - 1] as number), character[open - 2] as number), open, i + 1);
      }
      open = -1;
    }
  }
}
