import type { Span } from '../../model/span.js';
import type { EntityContext } from '../context.js';
import type { Spot } from './spot.js';

/** A mention that stands above a sentence and that the sentence elaborates. */
export interface Lead {
  readonly spot: Spot;
  /** `heading` of a section around it, or the `topic` sentence before it in its paragraph. */
  readonly how: 'heading' | 'topic';
  /** 0 for the innermost heading. */
  readonly depth: number;
}

interface SpottedText extends EntityContext {
  readonly bySentence: readonly (readonly Spot[])[];
}

const LONGEST_TOPIC = 36;
const LONGEST_UNMARKED_TOPIC = 24;
const LONGEST_MARKED_TOPIC = 72;
const DEEPEST = 4;
/** 一是 / (二) / 3. / 第四, / ——: what opens a topic inside a paragraph. */
const MARKER =
  /^[-—\s]*(?:[一二三四五六七八九十]{1,3}(?:是要|是|要|、)|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、．]|第[一二三四五六七八九十]{1,2}[,、]|[①-⑳])/u;

/** A function that tells what stands above a sentence. Linear in all; what one section shares is computed once. */
export function leadsOf(context: SpottedText): (sentence: number) => readonly Lead[] {
  const topics = topicsOf(context);
  const ofSection = headingLeads(context);
  const answers: (readonly Lead[] | undefined)[] = [];

  function compute(index: number): readonly Lead[] {
    const sentence = context.reading.sentences[index];
    if (!sentence) return [];
    const headings = ofSection(sentence.section).filter((lead) => lead.spot.sentence !== index);
    const topic = context.bySentence[topics[index] ?? -1] ?? [];
    const topicLeads = topic.filter((spot) => !headings.some((lead) => lead.spot === spot));
    return [...headings, ...topicLeads.map((spot): Lead => ({ spot, how: 'topic', depth: 0 }))];
  }
  return (index) => {
    answers[index] ??= compute(index);
    return answers[index] ?? [];
  };
}

function headingLeads(context: SpottedText): (section: number) => readonly Lead[] {
  const { sections } = context.reading;
  const headings = sections.map((section) => spotsIn(context, section.heading));
  const known = new Map<number, readonly Lead[]>();
  return (section) => {
    const found = known.get(section);
    if (found) return found;
    const leads: Lead[] = [];
    for (let at = section, depth = 0; at >= 0 && depth < DEEPEST; at = sections[at]?.parent ?? -1, depth++) {
      for (const spot of headings[at] ?? []) leads.push({ spot, how: 'heading', depth });
    }
    known.set(section, leads);
    return leads;
  };
}

/** For each sentence the index of the last topic sentence before it in its paragraph, -1 for none. */
function topicsOf({ reading }: SpottedText): number[] {
  const { sentences, text } = reading;
  const topics: number[] = [];
  let topic = -1;
  for (const [index, { start, end, paragraph }] of sentences.entries()) {
    const isFirst = sentences[index - 1]?.paragraph !== paragraph;
    if (isFirst) topic = -1;
    topics.push(topic);
    if (isTopic(text.slice(start, Math.min(end, start + 12)), end - start, isFirst)) topic = index;
  }
  return topics;
}

function isTopic(opening: string, length: number, isFirst: boolean): boolean {
  if (length <= LONGEST_UNMARKED_TOPIC || (isFirst && length <= LONGEST_TOPIC)) return true;
  return length <= LONGEST_MARKED_TOPIC && MARKER.test(opening);
}

function spotsIn(context: SpottedText, span: Span): Spot[] {
  const { sentences } = context.reading;
  const spots: Spot[] = [];
  for (let at = firstSentence(sentences, span.start); at < sentences.length; at++) {
    if ((sentences[at]?.start ?? span.end) >= span.end) break;
    for (const spot of context.bySentence[at] ?? []) {
      if (spot.mention.start >= span.start && spot.mention.end <= span.end) spots.push(spot);
    }
  }
  return spots;
}

/** The index of the first sentence that ends behind `offset`. */
function firstSentence(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
