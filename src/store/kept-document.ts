import type { GraphStore } from '../model/graph-store.js';
import { KEPT_DOCUMENT, KEPT_PASSAGES, KEPT_QUOTATIONS } from './statements/kept.js';

/** A stretch of a document's raw text; a type alias, so that a row made of it is a GraphRow. */
export type KeptStretch = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
};

/** A document as the graph keeps it: its text, its sentences, and every stretch that a claim or figure quotes. */
export interface KeptDocument {
  readonly id: string;
  readonly uri: string;
  readonly name: string;
  readonly hash: string;
  readonly raw: string;
  readonly passages: readonly (KeptStretch & { readonly text: string })[];
  /** `passage` is the id of the sentence that the quotation rests on. */
  readonly quotations: readonly (KeptStretch & { readonly passage: string })[];
}

/** Reads what the graph keeps of a document; null where it holds none of this id. */
export async function keptDocument(store: GraphStore, id: string): Promise<KeptDocument | null> {
  const [document] = await store.read<Pick<KeptDocument, 'id' | 'uri' | 'name' | 'hash' | 'raw'>>(KEPT_DOCUMENT, { id });
  if (!document) return null;
  const passages = await store.read<KeptStretch & { text: string }>(KEPT_PASSAGES, { id });
  const claims = await store.read<KeptStretch & { passage: string }>(KEPT_QUOTATIONS.claims, { id });
  const figures = await store.read<KeptStretch & { passage: string }>(KEPT_QUOTATIONS.figures, { id });
  return { ...document, passages, quotations: [...claims, ...figures] };
}
