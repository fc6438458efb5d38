import type { MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import type { MentionRule } from '../rule.js';
import { personAt } from './person-name.js';

/** The end of a post, behind which a name stands: 代市长|朱开国, 党委书记、董事长|魏华山. */
const POST =
  /(?:书记|[省市县区州镇乡部厅局处院校会行所团社]长|董事长|总经理|总裁|主席|主任|常委|委员|委员长|组长|秘书长|总工程师|院士|教授|总理|专员|政委|司令员|代表|负责人|调研员|领导|成员|发言人|检察长|理事长|副会长|同志|记者|作者|通讯员|厂长|站长|馆长|台长|村支书|总监|主编|研究员)(?<gap>[:：]?[ \u3000]?)/gu;

/** Persons named behind their posts, and those listed with them: 副市长李立、王敏. */
export const titledPersons: MentionRule = {
  id: 'person/titled-persons',
  types: ['Person'],
  about: 'A surname and given name right behind a post, and the names listed after it.',
  examples: [
    { text: '市委副书记、代市长朱开国主持会议。', finds: ['朱开国'] },
    { text: '副县长王 建、欧阳明远参加。', finds: ['王建', '欧阳明远'] },
    { text: '市委书记李明认为，差距在工业。', finds: ['李明'] },
    { text: '州政协主席杨·阿吉出席。', finds: ['杨·阿吉'] },
    { text: '自治区主席阿不力孜·买买提讲话。', finds: ['阿不力孜·买买提'] },
  ],
  negatives: ['市长办公会议研究部署。', '推行林长制。', '董事长表示满意。', '开通县长信箱，办好市长热线。', '王明同志党中央的核心地位。'],
  *find({ reading, gazetteers }: MentionContext): Iterable<MentionCandidate> {
    const { text } = reading;
    for (const match of text.matchAll(POST)) {
      let at = match.index + match[0].length;
      for (;;) {
        const end = personAt(text, at, gazetteers.surnames, reading.facts.speaker);
        if (end === 0) break;
        yield { start: at, end, type: 'Person', rule: 'person/titled-persons', confidence: 0.8 };
        if (text[end] !== '、') break;
        at = end + 1;
      }
    }
  },
};
