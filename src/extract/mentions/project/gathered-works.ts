import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import { isGeneric } from '../phrases/generic.js';
import { gatheredNames } from '../phrases/name-phrases.js';
import type { MentionRule } from '../rule.js';

/** Items that name kinds of spending, not works. */
const MEASURE = /(?:增长|下降|以上|[%％]|亿元|万元|[一二三四五六七八九十\d]+(?:公里|户|套|亩|万人|个百分点))$/u;

/** Every item of a list that ends 等项目, 等重点工程: the head says what all of them are. */
export const gatheredWorks: MentionRule = {
  id: 'project/gathered-works',
  types: ['Project'],
  about: 'The items of a list that is gathered under 项目, 工程 or a kind of road.',
  examples: [{ text: '重点抓好恒泰锂电、金谷食品加工等项目。', finds: ['恒泰锂电', '金谷食品加工'] }],
  negatives: ['发展电子、食品等产业。', '抓好道路、供水等基础设施项目。'],
  *find({ reading }: MentionContext): Iterable<MentionCandidate> {
    for (const name of gatheredNames(reading, 'Project')) {
      if (name.isCounted) continue;
      const { text } = reading;
      if (isGeneric(text, name.start, name.end) || MEASURE.test(text.slice(name.start, name.end))) continue;
      const isOpen = name.act === 'build' || name.act === 'advance' || name.act === null;
      yield {
        start: name.start,
        end: name.end,
        type: 'Project',
        rule: 'project/gathered-works',
        confidence: isOpen ? 0.75 : 0.5,
      };
    }
  },
};
