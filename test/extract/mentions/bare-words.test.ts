import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/extract/mentions/index.js';
import { readMentionWeights } from '../../../src/extract/mentions/weigh.js';
import type { MentionCandidate } from '../../../src/model/mention.js';
import { contextOf } from './context.js';

/** What is found where the tagger is sure of a stretch. */
function found(text: string, surface: string): string[] {
  const start = text.indexOf(surface);
  const sure: MentionCandidate = { start, end: start + surface.length, type: 'Organization', rule: 'tagger', confidence: 0.99 };
  const context = contextOf(text);
  return findMentions(context, readMentionWeights(''), () => [sure]).map((mention) => mention.name ?? '');
}

describe('words that stand for a name said before', () => {
  it.each(['集团', '公司', '项目', '国家', '国家级', '省级'])('%s is none', (word) => {
    expect(found(`${word}将在这里布局。`, word)).toEqual([]);
  });

  it('is part of one', () => {
    expect(found('青河集团将在这里布局。', '青河集团')).toContain('青河集团');
  });
});
