import type { Diagnostic } from './diagnostic.js';
import type { DocumentFacts } from './document.js';
import type { Span } from './span.js';
import type { Basis, Comparator, EntityType, FigureNature, FigureStatus, Measure, Predicate } from './vocabulary.js';

/** The extractor's output for one document: plain JSON, all offsets in the raw text. */
export interface Extraction {
  readonly document: DocumentFacts & { readonly id: string; readonly name: string; readonly uri: string; readonly hash: string };
  readonly entities: readonly ExtractedEntity[];
  /** What the figures count, each once, in text order. */
  readonly indicators: readonly ExtractedIndicator[];
  readonly figures: readonly ExtractedFigure[];
  readonly claims: readonly ExtractedClaim[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ExtractedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly code?: string;
  /** Id of the entity it would be part of, had no judgement kept it apart. */
  readonly apartFrom?: string;
  readonly mentions: readonly Span[];
}

/** 指标 — what figures count, under all its names. */
export interface ExtractedIndicator {
  /** Hash of the name; the same in every document. */
  readonly id: string;
  /** The one that all other names stand for. */
  readonly name: string;
  /** The others, those that are known and those the document uses, sorted. */
  readonly aliases: readonly string[];
  /** The unit it is mostly given in; null where that is not known. */
  readonly unit: string | null;
  readonly lowerIsBetter: boolean;
  /** Whether the name does not tell which things are counted: 项目, 投资. */
  readonly isVague: boolean;
}

export interface ExtractedFigure {
  readonly id: string;
  /** What is counted, as the text names it. */
  readonly indicator: string;
  /** Id of the indicator that the name means. */
  readonly indicatorId: string;
  readonly measure: Measure;
  readonly comparator: Comparator;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  /** What there is, or what was done; null where the words do not tell, and for rates. */
  readonly nature: FigureNature | null;
  readonly status: FigureStatus;
  readonly year: number | null;
  /** How many years it is over, `year` being the last; 1 for one year and for what there is at a time; null where the text does not tell. */
  readonly years: number | null;
  readonly scope: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: Span;
}

export interface ExtractedClaim {
  readonly id: string;
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly basis: Basis;
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: Span;
}

/** A sentence of the document as the graph keeps it, in raw offsets. */
export interface Passage extends Span {
  readonly id: string;
  /** Position in the document, from 0. */
  readonly ordinal: number;
  /** The cleaned sentence, for search and display. */
  readonly text: string;
  readonly isHeading: boolean;
  /** Headings around it, outermost first. */
  readonly headings: readonly string[];
}

/** All that the graph keeps of one document. */
export interface GraphDocument {
  readonly extraction: Extraction;
  readonly raw: string;
  /** Changes when the text, what was declared of it, or the extractor changes. */
  readonly fingerprint: string;
  readonly passages: readonly Passage[];
  /** What was stated of the document beside its text, without what judgements say of it; none where left out. */
  readonly declared?: Partial<DocumentFacts>;
  /** Digest of the judgements that had a part in the reading; null or left out where none had. */
  readonly judgements?: string | null;
  /** Ids of entities before any was merged or split; left out where they are those it names. */
  readonly readAs?: readonly string[];
}
