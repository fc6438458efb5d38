import type { Basis, Comparator, DocumentKind, EntityType, FigureNature, FigureStatus, Measure, Predicate } from '../model/vocabulary.js';
import { projection } from './statement.js';

/*
 * What the graph keeps, as plain objects, each with the map projection that reads it.
 * They are type aliases, not interfaces, so that a row made of them is a GraphRow.
 */

export type EntityRecord = {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Division code of a place the gazetteer knows. */
  readonly code: string | null;
  /** How many documents name it. */
  readonly documents: number;
  /** How often they do. */
  readonly mentions: number;
};
export const ENTITY_PROPERTIES = ['id', 'type', 'name', 'aliases', 'code', 'documents', 'mentions'] as const;
export const ENTITY = projection(ENTITY_PROPERTIES);
/** Some properties of an entity; its id and type are always read. */
export type EntityProperties = readonly (typeof ENTITY_PROPERTIES)[number][];

export type DocumentRecord = {
  readonly id: string;
  readonly name: string;
  readonly uri: string;
  readonly hash: string;
  readonly title: string | null;
  readonly docType: DocumentKind;
  readonly place: string | null;
  readonly publishedOn: string | null;
  readonly year: number | null;
  readonly speaker: string | null;
};
/** Without the text itself, which is read on its own. */
export const DOCUMENT = '{.id, .name, .uri, .hash, .title, .docType, .place, .publishedOn, .year, .speaker}';

export type PassageRecord = {
  readonly id: string;
  readonly ordinal: number;
  /** Offsets in the raw text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isHeading: boolean;
  readonly headings: readonly string[];
};
export const PASSAGE_PROPERTIES = ['id', 'ordinal', 'start', 'end', 'text', 'isHeading', 'headings'] as const;
export const PASSAGE = projection(PASSAGE_PROPERTIES);

/** 指标 — what figures count, under all its names. */
export type IndicatorRecord = {
  readonly id: string;
  /** The name that all others stand for. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** The unit it is mostly given in. */
  readonly unit: string | null;
  readonly lowerIsBetter: boolean;
  /** Whether the name does not tell which things are counted: 项目, 投资. */
  readonly isVague: boolean;
  /** How many documents give figures of it. */
  readonly documents: number;
  readonly figures: number;
};
export const INDICATOR_PROPERTIES = ['id', 'name', 'aliases', 'unit', 'lowerIsBetter', 'isVague', 'documents', 'figures'] as const;
export const INDICATOR = projection(INDICATOR_PROPERTIES);

export type FigureRecord = {
  readonly id: string;
  readonly indicator: string;
  readonly measure: Measure;
  readonly comparator: Comparator;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly nature: FigureNature | null;
  readonly status: FigureStatus;
  readonly year: number | null;
  /** How many years it is over, `year` being the last; null where that is not told. */
  readonly years: number | null;
  readonly confidence: number;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly documentId: string;
};
export const FIGURE =
  '{.id, .indicator, .measure, .comparator, .value, .upper, .unit, .nature, .status, .year, .years, .confidence, .rule, .start, .end, .documentId}';

/** A claim as stored; attributes the schema declares stand beside the fixed properties. */
export type ClaimRecord = {
  readonly id: string;
  readonly predicate: Predicate;
  readonly basis: Basis;
  readonly confidence: number;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly documentId: string;
  readonly subjectId: string;
  readonly objectId: string;
  readonly attributes: Readonly<Record<string, string | number>>;
};

/** Where a fact stands: a stretch of a document's raw text and the sentence around it. */
export type EvidenceRecord = {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly passage: PassageRecord;
};

/** A claim with what it joins and where it stands. */
export type ClaimFact = {
  readonly claim: ClaimRecord;
  readonly subject: EntityRecord;
  readonly object: EntityRecord;
  readonly evidence: EvidenceRecord;
};

/** A figure with what it counts, what it is a figure of (null: unknown) and where it stands. */
export type FigureFact = {
  readonly figure: FigureRecord;
  readonly indicator: IndicatorRecord;
  readonly scope: EntityRecord | null;
  readonly evidence: EvidenceRecord;
};
