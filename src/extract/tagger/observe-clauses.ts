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

interface Item {
  readonly start: number;
  readonly end: number;
}

function observeItems(streams: Streams): void {
  const kind = streamOf(streams, 'kind');
  const character = streamOf(streams, 'character');
  const stop = streams.length + MARGIN;
  let clause: Item[] = [];
  let start = MARGIN;
  for (let i = MARGIN; i <= stop; i++) {
    const k = i < stop ? (kind[i] as number) : CLASS.newline;
    const joins = k === CLASS.han && JOINING.has(character[i] as number) && i > start + 1;
    if (!isDelimiter(k) && !joins) continue;
    clause.push({ start, end: i });
    start = i + 1;
    if (!endsClause(k)) continue;
    markClause(streams, clause);
    clause = [];
  }
}

/** The last two characters of an item that are no quotation marks or brackets. */
function tailOf(streams: Streams, item: Item | undefined): number {
  if (!item) return 0;
  const kind = streamOf(streams, 'kind');
  const character = streamOf(streams, 'character');
  let hash = 1;
  let seen = 0;
  for (let i = item.end - 1; i >= item.start && seen < 2; i--) {
    if (isQuoteMark(kind[i] as number)) continue;
    hash = mix(hash, character[i] as number);
    seen++;
  }
  return seen ? hash : 0;
}

function markClause(streams: Streams, clause: readonly Item[]): void {
  const first = clause[0] as Item;
  const last = clause[clause.length - 1] as Item;
  const tails = clause.map((item) => tailOf(streams, item));
  const word = streamOf(streams, 'word');
  const character = streamOf(streams, 'character');
  const headKind = streamOf(streams, 'headKind');
  const limit = Math.min(last.end + 1, streams.length + MARGIN);
  streamOf(streams, 'clauseTail').fill(tails[clause.length - 1] as number, first.start, limit);
  streamOf(streams, 'clauseHead').fill(word[first.start] as number, first.start, limit);
  clause.forEach((item, n) => {
    const to = Math.min(item.end + 1, limit);
    streamOf(streams, 'itemTail').fill(tails[n] as number, item.start, to);
    streamOf(streams, 'itemHeadKind').fill(headKind[item.end - 1] as number, item.start, to);
    streamOf(streams, 'itemEnd').fill(character[item.end] || 1, item.start, to);
    streamOf(streams, 'itemStart').fill(character[item.start - 1] || 1, item.start, to);
    streamOf(streams, 'previousItemTail').fill(tails[n - 1] ?? 0, item.start, to);
    streamOf(streams, 'nextItemTail').fill(tails[n + 1] ?? 0, item.start, to);
    const toEnd = streamOf(streams, 'toItemEnd');
    const fromStart = streamOf(streams, 'fromItemStart');
    for (let i = item.start; i < to; i++) {
      toEnd[i] = distanceClass(item.end - i) + 1;
      fromStart[i] = distanceClass(i - item.start) + 1;
    }
  });
}

const AND_SO_ON = '等'.charCodeAt(0);
/** How far behind 等 the noun that a list is of may end, in units. */
const HEAD_REACH = 10;

/** The head noun behind 等, seen from what stands before it in the clause; the tail before a colon, seen from what follows it in the sentence. */
function observeListHeads(streams: Streams): void {
  const kind = streamOf(streams, 'kind');
  const character = streamOf(streams, 'character');
  const head = streamOf(streams, 'head');
  const listHead = streamOf(streams, 'listHead');
  const colonTail = streamOf(streams, 'colonTail');
  const stop = streams.length + MARGIN;
  let start = MARGIN;
  let tail = 0;
  for (let i = MARGIN; i < stop; i++) {
    const k = kind[i] as number;
    colonTail[i] = tail;
    if (k === CLASS.colon) tail = tailOf(streams, { start, end: i });
    else if (k === CLASS.stop || k === CLASS.newline) tail = 0;
    if (endsClause(k)) start = i + 1;
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
