import type { FigureBrief } from '../../parts/figures.ts';
import type { DocumentBrief } from '../../parts/lists/document-list.tsx';

/** What the page asks of an entity at first; claims and mentions come after. */
export interface EntityRecord {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly code: string | null;
  readonly documentCount: number;
  readonly mentionCount: number;
  readonly figures: { readonly totalCount: number; readonly edges: readonly { readonly node: FigureBrief }[] };
  readonly documents: readonly DocumentBrief[];
}
