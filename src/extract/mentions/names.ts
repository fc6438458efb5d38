const MARKS = /[“”"《》〈〉「」『』\s]/gu;
const FOOTNOTE = /[[［【〔]\d+[\]］】〕]/gu;
/** （…） around the whole of a name. */
const WRAPPED = /^[(（](?<inside>[^()（）]+)[)）]$/u;

/** A name as it stands for the entity: without quotation and book-title marks, footnote marks and wrapping brackets. */
export function nameOf(surface: string): string {
  const plain = surface.replace(FOOTNOTE, '').replace(MARKS, '');
  return WRAPPED.exec(plain)?.groups?.inside ?? plain;
}
