import type { Span } from './span.js';

/** An administrative division of China. */
export interface Division {
  /** Six-digit code: 371400. */
  readonly code: string;
  /** Full name: 德州市. */
  readonly name: string;
  /** Whether even the full name stands for it only in texts of its neighbourhood (城区, 和县). */
  readonly nameNeedsContext: boolean;
  /** Name without its ending where people use it so: 德州; null where no short name is safe (唐县). */
  readonly short: string | null;
  /** Whether the short name stands for it only in texts of its neighbourhood: a common word, or a name that others share (和平, 朝阳). */
  readonly shortNeedsContext: boolean;
  readonly level: 'country' | 'province' | 'city' | 'county';
  /** Code of the division above, null for the country. */
  readonly parent: string | null;
}

/** A name that human knowledge holds, with the canonical name it stands for. */
export interface GazetteerTerm {
  /** As it may stand in a cleaned text. */
  readonly surface: string;
  readonly canonical: string;
}

export interface GazetteerHit<T extends GazetteerTerm = GazetteerTerm> extends Span {
  readonly term: T;
}

/** Finds terms in text, in time linear in the text. */
export interface Matcher<T extends GazetteerTerm = GazetteerTerm> {
  /** Every occurrence, overlapping ones included, in text order, the longest first at each place. */
  all(text: string, from?: number, to?: number): readonly GazetteerHit<T>[];
  /** The terms with exactly this surface (a hit carries the first of them). */
  get(surface: string): readonly T[];
}

/** A division, a region of several, a zone that is spoken of like a place (雄安新区), or what lies abroad. */
export type PlaceKind = 'division' | 'region' | 'zone' | 'abroad';

export interface PlaceTerm extends GazetteerTerm {
  readonly kind: PlaceKind;
  /** Null for regions that are no division (京津冀). */
  readonly code: string | null;
  /** Whether the surface is a short name or a region's by-name (庆云), not the full name (庆云县). */
  readonly isShort: boolean;
  /** Whether it stands for the place only in texts of its neighbourhood (朝阳), to be decided by `divisions.resolve`. */
  readonly needsContext: boolean;
  /** Whether the place bears another name today (清苑县 for 清苑区). */
  readonly isFormer: boolean;
}

export interface IndustryTerm extends GazetteerTerm {
  /** Whether the surface is a common word or a product as well (教育, 苹果): an industry only where the text makes it one. */
  readonly isWeak: boolean;
  /** Canonical name of the wider industry; null for the widest. */
  readonly parent: string | null;
}

export interface StrategyTerm extends GazetteerTerm {
  readonly level: 'national' | 'regional';
  /** Canonical name of the strategy it is part of. */
  readonly parent: string | null;
}

export type OfficeLevel = 'country' | 'province' | 'city' | 'county' | 'town' | 'any';

export interface TitleTerm extends GazetteerTerm {
  /** Division whose post it is; `any` for posts of bodies and companies. */
  readonly level: OfficeLevel;
  /** The side it belongs to: 党委, 政府, 人大, 政协 …, null where it tells none. */
  readonly branch: string | null;
}

export interface BodyTerm extends GazetteerTerm {
  readonly level: OfficeLevel;
}

export interface IndicatorTerm extends GazetteerTerm {
  /** Every other name of the canonical one, sorted. */
  readonly aliases: readonly string[];
  readonly unit: string | null;
  /** Whether a lower value is the better one (能耗, 失业率). */
  readonly lowerIsBetter: boolean;
}

/** What a unit tells of the number before it. */
export const UNIT_KINDS = [
  'money',
  'percent',
  'points',
  'multiple',
  'count',
  'person',
  'length',
  'area',
  'mass',
  'volume',
  'power',
  'traffic',
  'data',
  'condition',
  'duration',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A unit of figures without its magnitude: 吨, not 万吨. */
export interface UnitTerm {
  readonly surface: string;
  readonly kind: UnitKind;
}

/** All reviewed human knowledge under `seeds/`, loaded once and frozen. */
export interface Gazetteers {
  readonly divisions: DivisionIndex;
  readonly places: Matcher<PlaceTerm>;
  readonly industries: Matcher<IndustryTerm>;
  readonly strategies: Matcher<StrategyTerm>;
  readonly indicators: Matcher<IndicatorTerm>;
  /** Names that do not tell which things are counted: 项目, 投资. */
  readonly vagueIndicators: ReadonlySet<string>;
  /** Posts: 市委书记, 代市长, 董事长. */
  readonly titles: Matcher<TitleTerm>;
  /** Party and government bodies by their generic names: 工业和信息化局, 发展改革委. */
  readonly bodies: Matcher<BodyTerm>;
  /** Persons whom every document means by the name alone. */
  readonly statesmen: ReadonlySet<string>;
  /** Words of which names are made that any place may give: 市民中心. */
  readonly genericWords: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly units: readonly UnitTerm[];
}

export interface DivisionIndex {
  byCode(code: string): Division | undefined;
  /** Every division of this full or short name. */
  byName(name: string): readonly Division[];
  /**
   * The one division a name means for a document that speaks for `context` (a full name):
   * within it, above it, beside it, else the only one there is; null where it stays open.
   */
  resolve(name: string, context: string | null): Division | null;
  /** Codes from the division itself up to its province. */
  lineage(code: string): readonly string[];
}
