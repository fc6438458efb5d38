import type { Claim } from './claim.js';
import type { Diagnostic } from './diagnostic.js';
import type { DocumentFacts } from './document.js';
import type { Entity } from './entity.js';
import type { Figure } from './figure.js';
import type { Tense } from './reading.js';
import type { Span } from './span.js';

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

export interface ExtractedEntity extends Omit<Entity, 'mentions'> {
  /** In text order; empty where the text only implies it. */
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

export interface ExtractedFigure extends Omit<Figure, 'quantity' | 'evidence'> {
  readonly id: string;
  /** Id of the indicator that the name means. */
  readonly indicatorId: string;
  /** The clause it rests on. */
  readonly evidence: Span;
}

export interface ExtractedClaim extends Omit<Claim, 'evidence'> {
  readonly id: string;
  /** The strongest passage. */
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
  /** What its part of the text speaks of, by the headings around it and those before them; null where they do not tell. */
  readonly tense: Tense | null;
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
