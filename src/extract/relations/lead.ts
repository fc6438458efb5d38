import type { EntityContext } from '../context.js';
import type { Spot } from './frame.js';

/** A mention that stands above a sentence and is what the sentence elaborates. */
export interface Lead {
  readonly spot: Spot;
  /** `heading` of a section around it; `opening` of its paragraph; `topic`: the last short topic sentence before it. */
  readonly how: 'heading' | 'opening' | 'topic';
  /** 0 for the innermost heading. */
  readonly depth: number;
}

interface SpottedText extends EntityContext {
  readonly bySentence: readonly (readonly Spot[])[];
}

const LONGEST_TOPIC = 36;
/** 一是 / (二) / 3. / 第四, / ——: what opens a topic inside a paragraph. */
const MARKER =
  /^[-—\s]*(?:[一二三四五六七八九十]{1,3}(?:是要|是|要|、)|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、．]|第[一二三四五六七八九十]{1,2}[,、]|[①-⑳])/u;

/** A function that tells what stands above a sentence. Linear in all; answers are shared between sentences. */
export function leadsOf(context: SpottedText): (sentence: number) => readonly Lead[] {
  const { sentences, sections, paragraphs, text } = context.reading;
  const headings = sections.map((section) => spotsIn(context, section.heading));
  const answers: (readonly Lead[] | undefined)[] = [];
  const above = new Map<number, Lead[]>();

  function ofSection(section: number): Lead[] {
    const known = above.get(section);
    if (known) return known;
    const leads: Lead[] = [];
    for (let at = section, depth = 0; at >= 0 && depth < 4; at = sections[at]?.parent ?? -1, depth++) {
      for (const spot of headings[at] ?? []) leads.push({ spot, how: 'heading', depth });
    }
    above.set(section, leads);
    return leads;
  }

  function compute(index: number): Lead[] {
    const sentence = sentences[index];
    if (!sentence) return [];
    const leads = [...ofSection(sentence.section)];
    const taken = new Set(leads.map((lead) => lead.spot));
    const topic = topicBefore(index);
    for (const spot of (topic >= 0 && context.bySentence[topic]) || []) {
      if (!taken.has(spot)) leads.push({ spot, how: 'topic', depth: 0 });
      taken.add(spot);
    }
    const opening = openingOf(index);
    if (opening < index) {
      for (const spot of context.bySentence[opening] ?? []) {
        if (!taken.has(spot)) leads.push({ spot, how: 'opening', depth: 0 });
      }
    }
    return leads.filter((lead) => lead.spot.sentence !== index);
  }

  const openings: number[] = [];
  const topics: number[] = [];
  let opening = -1;
  let topic = -1;
  for (const [index, sentence] of sentences.entries()) {
    const first = sentences[index - 1]?.paragraph !== sentence.paragraph;
    if (first) {
      opening = index;
      topic = -1;
    }
    openings.push(opening);
    topics.push(topic);
    if (isTopic(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)), sentence.end - sentence.start, first))
      topic = index;
  }
  const openingOf = (index: number) => openings[index] ?? index;
  const topicBefore = (index: number) => topics[index] ?? -1;
  void paragraphs;

  return (index) => {
    answers[index] ??= compute(index);
    return answers[index] ?? [];
  };
}

function isTopic(head: string, length: number, first: boolean): boolean {
  if (length > LONGEST_TOPIC) return MARKER.test(head) && length <= 2 * LONGEST_TOPIC;
  return first || MARKER.test(head) || length <= 24;
}

function spotsIn(context: SpottedText, span: { start: number; end: number }): Spot[] {
  const { sentences } = context.reading;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const spots: Spot[] = [];
  for (let at = low; at < sentences.length && (sentences[at]?.start ?? span.end) < span.end; at++) {
    for (const spot of context.bySentence[at] ?? []) if (spot.mention.start >= span.start && spot.mention.end <= span.end) spots.push(spot);
  }
  return spots;
}
