// Generated from schema/ by `npm run generate`; change the declarations, not this file.

/** Types of entities, one file each in schema/entities. */
export const ENTITY_TYPES = [
  'Designation',
  'Industry',
  'Organization',
  'Person',
  'Place',
  'Plan',
  'Project',
  'Strategy',
  'Zone',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Predicates of claims, one file each in schema/predicates. */
export const PREDICATES = [
  'BUILDS',
  'COOPERATES_WITH',
  'DEVELOPS',
  'HOLDS_OFFICE',
  'IMPLEMENTS',
  'IN_INDUSTRY',
  'LOCATED_IN',
  'PART_OF',
  'PURSUES',
  'SERVES',
  'UNDERTAKES',
] as const;
export type Predicate = (typeof PREDICATES)[number];

/** What a figure measures. */
export const MEASURES = [
  'level',
  'growth',
  'share',
  'change',
] as const;
export type Measure = (typeof MEASURES)[number];

/** How a value binds. */
export const COMPARATORS = [
  '>=',
  '<=',
  '~',
  '=',
] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** What there is, or what was done. */
export const FIGURE_NATURES = [
  'stock',
  'flow',
] as const;
export type FigureNature = (typeof FIGURE_NATURES)[number];

/** Promised or reached. */
export const FIGURE_STATUSES = [
  'target',
  'result',
] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** Kinds of documents. */
export const DOCUMENT_KINDS = [
  'work-report',
  'plan',
  'meeting',
  'news',
  'commentary',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What a claim rests on. */
export const BASES = [
  'stated',
  'section',
  'implied',
] as const;
export type Basis = (typeof BASES)[number];
