import type { EntityMention } from '../context.js';
import type { Clause } from './clause.js';
import type { FigureReading, NumberBefore } from './figure-reading.js';
import { commonName, SECTOR } from './indicator/common-name.js';
import type { Indicator } from './indicator/indicator.js';
import { skipLead } from './indicator/lead-words.js';
import type { Quantity } from './numbers/quantities.js';
import type { ScopeReader } from './scope/scope.js';

/** What the indicator begins with, unless that is what is counted itself: 20个|骨干水源工程, 文化站|1403个. */
export function bearerOf(
  { span, isBehind }: Indicator,
  { kind, unit }: Quantity,
  scopes: ScopeReader,
  before: NumberBefore | null,
): EntityMention | null {
  const bearer = scopes.bearerAt(span.start, span.end);
  if (!bearer || bearer.type === 'Place') return bearer;
  const isWhole = span.end - bearer.end < 2;
  return isBehind || (isWhole && kind === 'count' && before?.unit !== unit) ? null : bearer;
}

/** 高新区|产值 is 产值 of the zone; 其中高新区|5个 counts what the number before counted. */
export function withoutBearer(own: Indicator, bearer: EntityMention | null, before: NumberBefore | null): Indicator {
  if (!bearer || own.isBehind) return own;
  const rest = own.name.slice(bearer.end - bearer.start).replace(/^[的、]+/u, '');
  if (rest.length >= 2 && !/^[和与及]/u.test(rest)) return { ...own, name: rest };
  return rest === '' && before ? { ...own, name: before.reading.indicator.name } : own;
}

export interface SharedInput {
  readonly text: string;
  readonly own: Indicator;
  readonly clause: Clause;
  /** How many numbers stand in a row from this one on. */
  readonly run: number;
  readonly scopes: ScopeReader;
  readonly last: FigureReading | null;
}

/** A list of bearers and what they have in common. */
export interface SharedName {
  readonly name: string;
  readonly bearers: readonly EntityMention[];
}

/** 甲区、乙区投资均增长18%, 甲区、乙区投资分别增长18%和12%: what a list of bearers has in common; null where none is listed. */
export function sharedName({ text, own, clause, run, scopes, last }: SharedInput): SharedName | null {
  if (own.isBehind || clause.followsNumber) return null;
  const bearers = scopes.listAt(run > 1 ? skipLead(text, clause.left.start, own.span.end) : own.span.start, own.span.end);
  const end = bearers.at(-1)?.end;
  if (end === undefined) return null;
  const common = commonName(text.slice(Math.max(end, own.span.start), own.span.end));
  const name = common === SECTOR ? sectorName(bearers, last) : common;
  if (name === null || (bearers.length < 2 && common !== SECTOR)) return null;
  return run === 1 || bearers.length === run ? { name, bearers } : null;
}

/** 生物医药产业突破5亿元 behind 新能源、新材料产业营业收入: the sector tells no name, the number before does. */
function sectorName(bearers: readonly EntityMention[], last: FigureReading | null): string | null {
  const isAfterList = last !== null && (bearers.length > 1 || last.bearers.length > 0);
  return isAfterList && bearers[0]?.type === 'Industry' ? last.indicator.name : null;
}
