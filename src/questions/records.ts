import type { ExtractedClaim, ExtractedEntity, ExtractedFigure, ExtractedIndicator, Extraction, Passage } from '../model/extraction.js';
import { projection } from './statement.js';

/*
 * What the graph keeps of an extraction, as plain objects, each with the map projection that reads it.
 * They are type aliases, not interfaces, so that a row made of them is a GraphRow.
 */

/** Those properties of an interface, as a type alias. */
type Kept<Extracted, Key extends keyof Extracted = keyof Extracted> = { readonly [Property in Key]: Extracted[Property] };
type KeptBut<Extracted, Left extends keyof Extracted> = Kept<Extracted, Exclude<keyof Extracted, Left>>;

/** A stretch of a document's raw text. */
type Standing = { readonly documentId: string; readonly start: number; readonly end: number };

export type EntityRecord = Kept<ExtractedEntity, 'id' | 'type' | 'name' | 'aliases'> & {
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

export type DocumentRecord = Kept<Extraction['document']>;
/** Without the text itself, which is read on its own. */
export const DOCUMENT = '{.id, .name, .uri, .hash, .title, .docType, .place, .publishedOn, .year, .speaker}';

export type PassageRecord = Kept<Passage>;
export const PASSAGE_PROPERTIES = ['id', 'ordinal', 'start', 'end', 'text', 'isHeading', 'headings', 'tense'] as const;
export const PASSAGE = projection(PASSAGE_PROPERTIES);

/** 指标 — what figures count, under all its names. */
export type IndicatorRecord = Kept<ExtractedIndicator> & {
  /** How many documents give figures of it. */
  readonly documents: number;
  readonly figures: number;
};
export const INDICATOR_PROPERTIES = ['id', 'name', 'aliases', 'unit', 'lowerIsBetter', 'isVague', 'documents', 'figures'] as const;
export const INDICATOR = projection(INDICATOR_PROPERTIES);

export type FigureRecord = KeptBut<ExtractedFigure, 'indicatorId' | 'scope' | 'evidence'> & Standing;
export const FIGURE =
  '{.id, .indicator, .measure, .comparator, .value, .upper, .unit, .nature, .status, .year, .years, .confidence, .rule, .start, .end, .documentId}';

/** A claim as stored; attributes the schema declares stand beside the fixed properties. */
export type ClaimRecord = KeptBut<ExtractedClaim, 'subject' | 'object' | 'evidence'> &
  Standing & { readonly subjectId: string; readonly objectId: string };

/** Where a fact stands: a stretch of a document's raw text and the sentence around it. */
export type EvidenceRecord = Standing & { readonly passage: PassageRecord };

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
