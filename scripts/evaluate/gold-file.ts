import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/model/span.js';
import type { Comparator, DocumentKind, EntityType, FigureStatus, Measure, Predicate } from '../../src/model/vocabulary.js';
import { loadSchema } from '../../src/schema/load.js';
import { readAnnotated } from './read-annotated.js';

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

/** Every annotated document of a folder, by name: one that holds `corpus/X.txt` and `gold/X.json`, or `X.ann`. */
export function readGoldFolder(folder: string): GoldDocument[] {
  const annotated = stems(folder, '.ann');
  if (annotated.length > 0) {
    const { predicates } = loadSchema();
    return annotated.map((name) => {
      const file = join(folder, `${name}.ann`);
      return { name, ...readAnnotated(readFileSync(file, 'utf8'), file, predicates) };
    });
  }
  return stems(join(folder, 'gold'), '.json')
    .filter((name) => existsSync(join(folder, 'corpus', `${name}.txt`)))
    .map((name) => ({
      name,
      raw: readFileSync(join(folder, 'corpus', `${name}.txt`), 'utf8'),
      gold: JSON.parse(readFileSync(join(folder, 'gold', `${name}.json`), 'utf8')) as GoldFile,
    }));
}

function stems(folder: string, extension: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .sort();
}
