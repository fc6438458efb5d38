import type { Span } from '../../src/model/span.js';
import type { Comparator, DocumentKind, EntityType, FigureStatus, Measure, Predicate } from '../../src/model/vocabulary.js';

type OneOrMany<T> = T | readonly T[];

/** What annotators wrote down for one document. Lists mean: any of these is right. */
export interface GoldFile {
  readonly doc: string;
  readonly document: {
    readonly place: string | null;
    readonly year: number | null;
    readonly docType?: DocumentKind | null;
    readonly speaker?: string | null;
  };
  readonly entities: readonly GoldEntity[];
  readonly figures?: readonly GoldFigure[];
  readonly claims?: readonly GoldClaim[];
}

export interface GoldEntity {
  /** Key within the file. */
  readonly k: string;
  readonly type: EntityType;
  readonly types?: readonly EntityType[];
  readonly name: string;
  readonly names?: readonly string[];
  readonly aliases?: readonly string[];
  readonly optional?: boolean;
  /** Raw offsets; absent where the annotator gave names only. */
  readonly mentions?: readonly Span[];
}

export interface GoldFigure {
  readonly indicator: string;
  readonly names?: readonly string[];
  readonly measure: OneOrMany<Measure>;
  readonly comparator: OneOrMany<Comparator>;
  readonly value: number;
  readonly upper?: OneOrMany<number | null>;
  readonly unit: string;
  readonly status: OneOrMany<FigureStatus>;
  readonly year?: OneOrMany<number | null>;
  readonly scope?: OneOrMany<string>;
  readonly optional?: boolean;
}

export interface GoldClaim {
  readonly predicate: Predicate;
  readonly predicates?: readonly Predicate[];
  readonly subject: OneOrMany<string>;
  readonly object: OneOrMany<string>;
  readonly title?: string;
  readonly optional?: boolean;
}

/** One annotated document: its stem, the raw text, the annotation. */
export interface GoldDocument {
  readonly name: string;
  readonly raw: string;
  readonly gold: GoldFile;
}
