import type { Bilingual } from '../../api/ontology.tsx';
import { CLAIM_FIELDS } from '../../parts/claims.ts';
import { FIGURE_FIELDS } from '../../parts/figures.ts';

export type BlankKind = 'strategy' | 'place' | 'entity' | 'type' | 'year' | 'words' | 'number';

/** A place in a sentence that one fills in. */
export interface Blank {
  readonly kind: BlankKind;
  readonly label: Bilingual;
  readonly isOptional?: boolean;
}

/** A kind of question: a sentence with blanks, and the query that its blanks are the variables of. */
export interface Family {
  readonly id: string;
  /** Blanks stand in braces. */
  readonly sentence: Bilingual;
  readonly blanks: Readonly<Record<string, Blank>>;
  readonly query: string;
}

const END = '__typename id name';
const place: Blank = { kind: 'place', label: { zh: '地方', en: 'place' }, isOptional: true };
const year: Blank = { kind: 'year', label: { zh: '年份', en: 'year' }, isOptional: true };

export const FAMILIES: readonly Family[] = [
  {
    id: 'serving',
    sentence: { zh: '哪些{type}服务{strategy}，在{place}，{year}年？', en: 'Which {type} serve {strategy}, in {place}, in {year}?' },
    blanks: {
      type: { kind: 'type', label: { zh: '类型', en: 'type' }, isOptional: true },
      strategy: { kind: 'strategy', label: { zh: '战略', en: 'strategy' } },
      place,
      year,
    },
    query: `query Serving($strategy: String!, $type: [EntityType!], $place: String, $year: Int) {
  linkage(strategy: $strategy, types: $type, place: $place, includeBelow: true, year: $year, first: 100) {
    links { totalCount edges { node { entity { ${END} } isDirect documentCount through { ${END} } claims(first: 3) { ${CLAIM_FIELDS} } } } }
  }
}`,
  },
  {
    id: 'served',
    sentence: { zh: '{by}服务哪些战略？', en: 'Which strategies does {by} serve?' },
    blanks: { by: { kind: 'entity', label: { zh: '项目、园区、规划或地方', en: 'project, zone, plan or place' } } },
    query: `query Served($by: String!) {
  strategiesServed(by: $by) { services { strategy { ${END} } through { ${END} } claims(first: 3) { ${CLAIM_FIELDS} } } }
}`,
  },
  {
    id: 'offices',
    sentence: { zh: '谁在{of}担任{title}，{asOf}年？', en: 'Who is {title} of {of}, in {asOf}?' },
    blanks: {
      of: { kind: 'entity', label: { zh: '地方或机构', en: 'place or body' } },
      title: { kind: 'words', label: { zh: '职务', en: 'office' }, isOptional: true },
      asOf: year,
    },
    query: `query Offices($of: String!, $title: String, $asOf: Int) {
  officeHolders(of: $of, title: $title, asOf: $asOf) {
    documentsSearched holders { title firstYear lastYear person { ${END} } claims { ${CLAIM_FIELDS} } }
  }
}`,
  },
  {
    id: 'changed',
    sentence: {
      zh: '{place}的目标从{fromYear}年到{toYear}年有何变化？',
      en: 'How did the targets of {place} change from {fromYear} to {toYear}?',
    },
    blanks: {
      place: { kind: 'place', label: { zh: '地方', en: 'place' } },
      fromYear: { kind: 'year', label: { zh: '年份', en: 'year' } },
      toYear: { kind: 'year', label: { zh: '年份', en: 'year' } },
    },
    query: `query Changed($place: String!, $fromYear: Int!, $toYear: Int!) {
  targetDiff(place: $place, fromYear: $fromYear, toYear: $toYear) {
    changes { indicator change difference { value unit } before { ${FIGURE_FIELDS} } after { ${FIGURE_FIELDS} } }
  }
}`,
  },
  {
    id: 'silent',
    sentence: {
      zh: '{place}有哪些项目提出后，{silentFor}份以上的文献再未提及？',
      en: 'Which projects of {place} were announced, and named no more by {silentFor} documents or more?',
    },
    blanks: { place, silentFor: { kind: 'number', label: { zh: '2', en: '2' }, isOptional: true } },
    query: `query Silent($place: String, $silentFor: Int) {
  silentProjects(place: $place, includeBelow: true, silentFor: $silentFor, first: 100) {
    totalCount edges { node { project { ${END} } place firstYear lastYear documents silentDocuments } }
  }
}`,
  },
  {
    id: 'linked',
    sentence: { zh: '{from}与{to}如何相连？', en: 'How are {from} and {to} connected?' },
    blanks: {
      from: { kind: 'entity', label: { zh: '一方', en: 'the one' } },
      to: { kind: 'entity', label: { zh: '另一方', en: 'the other' } },
    },
    query: `query Linked($from: String!, $to: String!) {
  explainLink(from: $from, to: $to, first: 3) {
    paths { hops { predicate subject { ${END} } object { ${END} } claims { ${CLAIM_FIELDS} } } }
  }
}`,
  },
];

/** The variables of a family's query from what was filled in; null while a blank that must be filled is empty. */
export function variablesOf(family: Family, asked: URLSearchParams): Record<string, string | number | readonly string[]> | null {
  const found: Record<string, string | number | readonly string[]> = {};
  for (const [name, { kind, isOptional }] of Object.entries(family.blanks)) {
    const value = asked.get(name)?.trim() ?? '';
    const number = Number(value);
    if (value === '') {
      if (!isOptional) return null;
    } else if (kind === 'type') found[name] = [value];
    else if (kind === 'year' || kind === 'number') {
      if (!Number.isInteger(number) || number < 1) return null;
      found[name] = number;
    } else found[name] = value;
  }
  return found;
}
