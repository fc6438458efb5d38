import { indexDivisions } from '../../src/gazetteer/division-index.js';
import { createMatcher } from '../../src/gazetteer/matcher.js';
import type { Division, Gazetteers, PlaceTerm } from '../../src/model/gazetteer.js';

const division = (
  code: string,
  name: string,
  short: string | null,
  level: Division['level'],
  parent: string | null,
  shortNeedsContext = false,
): Division => ({
  code,
  name,
  short,
  shortNeedsContext,
  nameNeedsContext: false,
  level,
  parent,
});

const DIVISIONS: readonly Division[] = [
  division('100000', '中国', null, 'country', null),
  division('370000', '山东省', '山东', 'province', '100000'),
  division('371400', '德州市', '德州', 'city', '370000'),
  division('371423', '庆云县', '庆云', 'county', '371400'),
  division('371526', '高唐县', '高唐', 'county', '371500'),
  division('130000', '河北省', '河北', 'province', '100000'),
  division('130600', '保定市', '保定', 'city', '130000'),
  division('130627', '唐县', null, 'county', '130600'),
  division('130608', '清苑区', '清苑', 'county', '130600'),
  division('130609', '徐水区', '徐水', 'county', '130600'),
  division('330000', '浙江省', '浙江', 'province', '100000'),
  division('330200', '宁波市', '宁波', 'city', '330000'),
  division('410927', '范县', null, 'county', '410900'),
];

const plain = { kind: 'division', isShort: false, needsContext: false, isFormer: false } as const;
const PLACES: readonly PlaceTerm[] = [
  ...DIVISIONS.flatMap(({ code, name, short, shortNeedsContext }) => [
    { ...plain, surface: name, canonical: name, code },
    ...(short === null ? [] : [{ ...plain, surface: short, canonical: name, code, isShort: true, needsContext: shortNeedsContext }]),
  ]),
  { ...plain, surface: '清苑县', canonical: '清苑区', code: '130608', isFormer: true },
  { ...plain, kind: 'region', surface: '长三角', canonical: '长三角', code: null },
  { ...plain, kind: 'zone', surface: '雄安新区', canonical: '雄安新区', code: null },
];

const none = createMatcher<never>([]);

/** A handful of divisions and surnames: what facts are told by. */
export const gazetteers: Gazetteers = {
  divisions: indexDivisions(DIVISIONS, [{ name: '清苑县', code: '130608', kind: 'former' }]),
  places: createMatcher(PLACES),
  industries: none,
  strategies: none,
  indicators: none,
  titles: none,
  bodies: none,
  units: [],
  vagueIndicators: new Set(),
  statesmen: new Set(),
  genericWords: new Set(),
  surnames: new Set('王李张赵刘陈杨黄吴周欧'),
};
