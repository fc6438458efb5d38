import type { DivisionIndex, PlaceTerm } from '../../../model/gazetteer.js';
import type { Cue, MentionCandidate } from '../../../model/mention.js';
import type { MentionContext } from '../../context.js';
import type { MentionRule } from '../rule.js';

/** What makes a place's short name a part of a street's, river's or body's name: 天津路, 上海大厦. */
const STREETS = /(?:路|街|大道|大街|大厦|桥|港湾|牌|话|菜|籍|人民币|语|民族|证券|交响)/uy;
/** Characters before a short name that make it part of another word: 南|京津, 新|河南. */
const FULL_ENDING = /(?:省|市|县|区|州|盟|旗|国|新区|圈|带|域|地区)$/u;

/** Divisions and regions of the gazetteer; a short name that is also a word only where its neighbourhood speaks. */
export const knownPlaces: MentionRule = {
  id: 'place/known-places',
  types: ['Place'],
  about: 'Names of divisions and regions that the gazetteer holds.',
  examples: [
    { text: '与珠海市、雄县签订协议。', finds: ['珠海市', '雄县'] },
    { text: '对接深圳,融入京津冀。', finds: ['深圳市', '京津冀'] },
  ],
  negatives: ['维护和平稳定。', '实现长安久治。', '整修天津路。'],
  *find({ reading, gazetteers }: MentionContext): Iterable<MentionCandidate> {
    const { text, facts } = reading;
    const province = provinceOf(gazetteers.divisions, facts.place);
    let end = 0;
    for (const hit of gazetteers.places.all(text)) {
      if (hit.start < end) continue;
      const name = placeName(hit.term, text, hit.end, facts.place, province, gazetteers.divisions);
      if (name === null) continue;
      end = hit.end;
      const cues: Cue[] = [['place kind', hit.term.isShort ? 'short' : hit.term.kind]];
      const confidence = hit.term.isShort ? 0.7 : hit.term.kind === 'abroad' ? 0.5 : 0.85;
      yield { start: hit.start, end, type: 'Place', name, rule: 'place/known-places', confidence, cues };
    }
  },
};

function provinceOf(divisions: DivisionIndex, place: string | null): string | null {
  const code = place === null ? undefined : divisions.byName(place)[0]?.code;
  return code ? code.slice(0, 2) : null;
}

/** The full name the term stands for here; null where it is no mention of a place. */
function placeName(
  term: PlaceTerm,
  text: string,
  end: number,
  context: string | null,
  province: string | null,
  divisions: DivisionIndex,
): string | null {
  if ((!term.isShort && !term.needsContext) || term.code === null) return term.isFormer ? term.surface : term.canonical;
  if (!FULL_ENDING.test(term.surface)) {
    STREETS.lastIndex = end;
    if (STREETS.test(text)) return null;
  }
  const division = divisions.resolve(term.surface, context);
  if (!term.needsContext) return division?.name ?? term.canonical;
  return division && province !== null && division.code.startsWith(province) ? division.name : null;
}
