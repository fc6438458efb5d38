import { registerEnumType } from 'type-graphql';
import { ZhengtuError } from '../model/errors.js';
import type { Basis, Comparator, DocumentKind, EntityType, FigureNature, FigureStatus, Measure, Predicate } from '../model/vocabulary.js';
import type { Direction } from '../questions/entity-claims.js';
import type { Wording } from '../questions/figures/figure-comparison.js';
import type { Verdict } from '../questions/figures/promise-verdict.js';
import type { Change } from '../questions/figures/target-diff.js';
import type { Certainty } from '../questions/office-holders.js';
import type { Likeness } from '../questions/projects/alike-projects.js';
import type { PlaceLevel } from '../questions/source-filter.js';
import type { CascadeView } from '../questions/strategies/cascade.js';
import type { SearchKind } from '../questions/texts/ranked-hits.js';
import { loadSchema } from '../schema/load.js';
import { both } from './descriptions.js';

const schema = loadSchema();

type Labels = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
type EnumOf<Value extends string> = Readonly<Record<string, Value>>;

/** Registers values with their labels; a value such as work-report is called WORK_REPORT. */
function enumOf<Value extends string>(name: string, description: string, labels: Labels, called = upperCase): EnumOf<Value> {
  const names = Object.keys(labels).map((value) => [called(value), value] as const);
  const values = Object.fromEntries(names) as EnumOf<Value>;
  const valuesConfig = Object.fromEntries(
    names.map(([key, value]) => [key, { description: both(labels[value]?.zh ?? value, labels[value]?.en ?? value) }]),
  );
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

function upperCase(value: string): string {
  return value.replace(/-/gu, '_').toUpperCase();
}

const COMPARATOR_NAMES: Readonly<Record<string, string>> = { '>=': 'AT_LEAST', '<=': 'AT_MOST', '~': 'ABOUT', '=': 'EXACTLY' };

function comparatorName(symbol: string): string {
  const name = COMPARATOR_NAMES[symbol];
  if (!name) throw new ZhengtuError('SCHEMA', `schema/figure.yaml: the comparator ${symbol} has no name in src/graphql/enums.ts: add one`);
  return name;
}

const labelsOf = (definitions: readonly { readonly name: string; readonly label: { zh: string; en: string } }[]): Labels =>
  Object.fromEntries(definitions.map(({ name, label }) => [name, label]));

export const EntityTypeEnum = enumOf<EntityType>('EntityType', both('实体类型', 'A type of entity'), labelsOf(schema.entities));
export const PredicateEnum = enumOf<Predicate>('Predicate', both('关系', 'What a claim says of two entities'), labelsOf(schema.predicates));
export const MeasureEnum = enumOf<Measure>('Measure', both('计量方式', 'What a figure measures'), schema.figure.measures);
export const ComparatorEnum = enumOf<Comparator>(
  'Comparator',
  both('比较方式', 'How a value binds'),
  schema.figure.comparators,
  comparatorName,
);
export const FigureNatureEnum = enumOf<FigureNature>(
  'FigureNature',
  both('存量或流量', 'What there is, or what was done'),
  schema.figure.natures,
);
export const FigureStatusEnum = enumOf<FigureStatus>('FigureStatus', both('目标或结果', 'Promised or reached'), schema.figure.statuses);
export const DocumentKindEnum = enumOf<DocumentKind>('DocumentKind', both('文献类别', 'A kind of document'), schema.document.kinds);
export const BasisEnum = enumOf<Basis>('Basis', both('依据', 'What a claim rests on'), schema.document.bases);

export const DirectionEnum = enumOf<Direction>('Direction', both('方向', 'Which side of a claim an entity stands on'), {
  OUT: { zh: '作主语', en: 'it is the subject' },
  IN: { zh: '作宾语', en: 'it is the object' },
  BOTH: { zh: '两者', en: 'either' },
});
export const PlaceLevelEnum = enumOf<PlaceLevel>('PlaceLevel', both('行政层级', 'A level of government'), {
  country: { zh: '国家', en: 'the country' },
  province: { zh: '省级', en: 'provinces' },
  city: { zh: '地级', en: 'cities and prefectures' },
  county: { zh: '县级', en: 'counties and districts' },
});
export const ChangeEnum = enumOf<Change>('Change', both('变化', 'What became of a figure'), {
  raised: { zh: '提高', en: 'raised' },
  lowered: { zh: '降低', en: 'lowered' },
  unchanged: { zh: '未变', en: 'unchanged' },
  incomparable: { zh: '单位不同，无法比较', en: 'given in units that do not compare' },
  mentioned: {
    zh: '一方没有数值，但文中提及（见 mention）',
    en: 'one side gives no figure, but its texts name what is counted (mention)',
  },
  dropped: { zh: '不再提出', en: 'no longer given' },
  new: { zh: '新提出', en: 'given for the first time' },
});
export const WordingEnum = enumOf<Wording>('Wording', both('措辞变化', 'What became of the wording'), {
  same: { zh: '相同', en: 'the same' },
  softer: { zh: '变软', en: 'softer: at least has become about' },
  harder: { zh: '变硬', en: 'harder: about has become at least' },
  turned: { zh: '方向改变', en: 'turned round: at least has become at most' },
});
export const VerdictEnum = enumOf<Verdict>('Verdict', both('兑现情况', 'Whether a target was reached'), {
  met: { zh: '达成', en: 'met' },
  missed: { zh: '未达成', en: 'missed' },
  'not-mentioned': {
    zh: '次年未提：读出的数值中没有，次年文本的回顾部分也未见其各种名称',
    en: 'not mentioned a year later: no figure of it was read, and the part of the texts that looks back holds none of its names',
  },
  mentioned: {
    zh: '次年提及（见 mention），但未读出可比的数值',
    en: 'the texts a year later name it in a sentence (mention), and no figure of it was read',
  },
  'other-years': {
    zh: '次年只说了几年合计或年均，或未说明是几年的',
    en: 'only what several years add up to or grew by is told, or the text does not tell how many they are',
  },
  'other-measure': {
    zh: '次年只说了另一种口径（如只有总量，没有增速）',
    en: 'only another measure of it is told: the level where growth was promised',
  },
  unclear: { zh: '单位不同或只给出界限，无法判断', en: 'given in units that do not compare, or in a bound that leaves it open' },
});
export const LikenessEnum = enumOf<Likeness>('Likeness', both('名称何以相似', 'Why two names may mean the same works'), {
  works: { zh: '仅工程类词尾或期次不同（X、X改造工程、X二期）', en: 'another ending, or none: X, X二期' },
  place: { zh: '仅前面的地名不同', en: 'the name of a place before it, or none' },
  part: { zh: '一名为另一名的一段或一部分', en: 'one names a part of the other' },
  spelling: { zh: '仅一个易混字不同（电气、电器）', en: 'one character is another that is often written for it' },
});
export const CertaintyEnum = enumOf<Certainty>('Certainty', both('凭何得知', 'How an answer is known'), {
  said: { zh: '当年文献所称', en: 'documents of the year say so' },
  between: { zh: '此前此后均称同一人', en: 'those before and after name the same person' },
  unknown: { zh: '不详', en: 'no text tells' },
});
export const CascadeViewEnum = enumOf<CascadeView>('CascadeView', both('承接视角', 'Which part of a cascade'), {
  'set-out': { zh: '上级提出的', en: 'what the upper level sets out' },
  'by-none': { zh: '下级无一承接的', en: 'what none below takes up' },
  'from-below': { zh: '只有下级提出的', en: 'what only places below name' },
});
export const SearchKindEnum = enumOf<SearchKind>('SearchKind', both('检索范围', 'What a search looks through'), {
  entity: { zh: '实体的名称与别名', en: 'names and aliases of entities' },
  passage: { zh: '文献的句子', en: 'sentences of documents' },
});
