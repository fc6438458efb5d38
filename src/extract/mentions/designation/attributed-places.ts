import type { Cue, MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { namePhrases } from '../phrases/name-phrases.js';
import type { MentionRule } from '../rule.js';

const ATTRIBUTE = /^(?:[\p{Script=Han}]{2,4})$/u;

/** 平安|青山, 数字|福建, “智造|清苑”: an attribute before a place's short name, or 中国, is what the place sets out to be. */
export const attributedPlaces: MentionRule = {
  id: 'designation/attributed-places',
  types: ['Designation', 'Strategy'],
  about: 'An attribute of two to four characters right before the short name of a place, as a whole phrase.',
  examples: [{ text: '建设平安珠海。', finds: ['平安珠海', '平安珠海'] }],
  negatives: ['支持珠海发展。'],
  *find({ reading, gazetteers }: MentionContext): Iterable<MentionCandidate> {
    const { text } = reading;
    const endsPlace = new Uint8Array(text.length + 1);
    for (const { end } of gazetteers.places.all(text)) endsPlace[end] = 1;
    for (const name of namePhrases(reading)) {
      const quote = name.isQuoted ? 1 : 0;
      const start = name.start + quote;
      const end = name.end - quote;
      if (end - start < 4 || end - start > 7 || endsPlace[end] === 0) continue;
      for (let at = start + 2; at <= end - 2; at++) {
        const [place] = gazetteers.places.get(text.slice(at, end));
        if (
          !place ||
          !ATTRIBUTE.test(text.slice(start, at)) ||
          gazetteers.places.get(text.slice(start, at)).some(({ needsContext }) => !needsContext)
        )
          continue;
        const cues: Cue[] = [['attribute', text.slice(start, at)]];
        const span = { start: name.start, end: name.end, rule: 'designation/attributed-places', cues };
        yield { ...span, type: 'Designation', confidence: 0.55 };
        yield { ...span, type: 'Strategy', confidence: 0.3 };
        break;
      }
    }
  },
};
