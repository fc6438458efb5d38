import type { MentionCandidate } from '../../model/mention.js';
import { ENTITY_TYPES, type EntityType } from '../../model/vocabulary.js';
import type { MentionContext } from '../context.js';
import { likelyNames, type Tagger } from './tagger.js';

/** Every stretch of the text that the tagger holds possible, undecided: they overlap, and each has its own probability. */
export function likelyMentions(context: MentionContext, tagger: Tagger): MentionCandidate[] {
  return likelyNames(context, tagger).map(({ start, end, type, probability }) => {
    return { start, end, type: ENTITY_TYPES[type] as EntityType, rule: 'tagger', confidence: probability };
  });
}
