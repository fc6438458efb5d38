import { createHash } from 'node:crypto';
import type { DocumentFacts } from '../../../../src/model/document.js';
import type { ExtractedClaim, ExtractedFigure, ExtractedIndicator, GraphDocument, Passage } from '../../../../src/model/extraction.js';
import type { Span } from '../../../../src/model/span.js';
import type { Basis, Predicate } from '../../../../src/model/vocabulary.js';
import { claimId } from '../../../../src/resolve/claim-id.js';
import { contentId } from '../../../../src/resolve/identity.js';
import type { Thing } from './thing.js';

/** Changes whenever the same seed gives other documents: graphs kept from before are then made again. */
export const COUNTRY = 'country-2';

/** A thing named otherwise than by its full name. */
export interface Called {
  readonly thing: Thing;
  readonly as: string;
}
type Part = string | number | Thing | Called;
type Attributes = Readonly<Record<string, string | number>>;
type Stated = Omit<ExtractedFigure, 'id' | 'evidence' | 'scope' | 'rule' | 'indicatorId'> & {
  readonly scope: Thing;
  readonly of: ExtractedIndicator;
};
type Unplaced<T> = Omit<T, 'id'>;

/** A document written sentence by sentence, with what each of them names, says and counts. */
export class DocumentWriter {
  private raw = '';
  private readonly sentences: Omit<Passage, 'id'>[] = [];
  private headings: readonly string[] = [];
  private readonly named = new Map<string, { thing: Thing; aliases: Set<string>; mentions: Span[] }>();
  private readonly claims: Unplaced<ExtractedClaim>[] = [];
  private readonly figures: Unplaced<ExtractedFigure>[] = [];
  private readonly indicators = new Map<string, ExtractedIndicator>();

  constructor(
    private readonly facts: DocumentFacts,
    private readonly uri: string,
  ) {}

  heading(text: string, depth = 1): this {
    this.headings = this.headings.slice(0, depth - 1);
    this.add(text, true);
    this.headings = [...this.headings, text];
    return this;
  }

  /** A sentence of plain text and things, which it names by their names: say`${county}开工建设${project}。` */
  say(texts: TemplateStringsArray, ...parts: readonly Part[]): this {
    const start = this.raw.length;
    let text = texts[0] as string;
    for (const [at, part] of parts.entries()) {
      if (typeof part === 'object') {
        const { thing, as } = 'thing' in part ? part : { thing: part, as: part.name };
        this.mention(thing, as, start + text.length);
        text += as;
      } else text += part;
      text += texts[at + 1] as string;
    }
    return this.add(text, false);
  }

  /** What the sentence just written says of two things that the document names. */
  claim(
    subject: Thing,
    predicate: Predicate,
    object: Thing,
    confidence: number,
    attributes: Attributes = {},
    basis: Basis = 'stated',
  ): this {
    this.name(subject);
    this.name(object);
    const rule = `${predicate.toLowerCase().replace('_', '-')}/${basis}`;
    this.claims.push({ predicate, subject: subject.id, object: object.id, attributes, basis, confidence, rule, evidence: this.last() });
    return this;
  }

  /** A number in the sentence just written. */
  figure({ of, scope, ...stated }: Stated): this {
    this.name(scope);
    this.indicators.set(of.id, of);
    this.figures.push({ ...stated, indicatorId: of.id, scope: scope.id, rule: 'figure/stated', evidence: this.last() });
    return this;
  }

  done(): GraphDocument {
    const hash = createHash('sha256').update(this.raw, 'utf8').digest('hex');
    const id = `document-${hash.slice(0, 16)}`;
    const passages = this.sentences.map((sentence) => ({
      id: contentId('passage', id, sentence.ordinal, sentence.start, sentence.end),
      ...sentence,
    }));
    const entities = [...this.named.values()].map(({ thing: { id: entity, type, name, code }, aliases, mentions }) => ({
      ...{ id: entity, type, name, aliases: [...aliases].sort(), mentions },
      ...(code ? { code } : {}),
    }));
    const claims = new Map(this.claims.map((claim) => [claimId(id, claim), claim]));
    const extraction = {
      document: { id, name: this.uri.replace(/\.txt$/u, ''), uri: this.uri, hash, ...this.facts },
      entities,
      indicators: [...this.indicators.values()],
      figures: this.figures.map((figure, at) => ({ id: contentId('figure', id, at), ...figure })),
      claims: [...claims].map(([known, claim]) => ({ id: known, ...claim })),
      diagnostics: [],
    };
    return { extraction, raw: this.raw, fingerprint: COUNTRY, passages };
  }

  private add(text: string, isHeading: boolean): this {
    const start = this.raw.length;
    const { length: ordinal } = this.sentences;
    this.sentences.push({ ordinal, start, end: start + text.length, text, isHeading, headings: this.headings, tense: null });
    this.raw += `${text}\n`;
    return this;
  }

  private mention(thing: Thing, as: string, start: number): void {
    const known = this.name(thing);
    if (as !== thing.name) known.aliases.add(as);
    known.mentions.push({ start, end: start + as.length });
  }

  private name(thing: Thing) {
    const known = this.named.get(thing.id) ?? { thing, aliases: new Set<string>(), mentions: [] };
    this.named.set(thing.id, known);
    return known;
  }

  private last(): Span {
    const sentence = this.sentences.at(-1);
    if (!sentence) throw new RangeError('Nothing has been said yet');
    return { start: sentence.start, end: sentence.end };
  }
}
