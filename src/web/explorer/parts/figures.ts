import type { Words } from '../language/zh.ts';
import type { Fact } from './drawer/fact.ts';
import { EVIDENCE_FIELDS, type Evidence } from './evidence.ts';

export interface FigureBrief {
  readonly id: string;
  readonly indicator: string;
  /** The name that all names of the indicator stand for. */
  readonly canonicalIndicator: string;
  /** The value in a unit in which others compare with it. */
  readonly normalized: { readonly value: number; readonly unit: string };
  readonly lowerIsBetter: boolean;
  /** Whether the number tells how much less something has become. */
  readonly isDecline: boolean;
  readonly comparator: string;
  readonly measure: string;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly status: string;
  readonly year: number | null;
  readonly confidence: number;
  readonly rule: string;
  readonly scope: { readonly __typename: string; readonly id: string; readonly name: string } | null;
  readonly evidence: Evidence;
}

export const FIGURE_FIELDS = `id indicator canonicalIndicator normalized { value unit } lowerIsBetter isDecline comparator measure value upper unit status year confidence rule
  scope { __typename id name } evidence { ${EVIDENCE_FIELDS} }`;

const SIGNS: Readonly<Record<string, string>> = { AT_LEAST: '≥ ', AT_MOST: '≤ ', ABOUT: '≈ ', EXACTLY: '' };

/** What a number measures, where it is not simply an amount: a rate of growth, a share, an increment. */
const MEASURES: Readonly<Record<string, string>> = { GROWTH: '↗ ', CHANGE: '+ ', SHARE: '', LEVEL: '' };
const DECLINES: Readonly<Record<string, string>> = { GROWTH: '↘ ', CHANGE: '− ' };

type Amount = Pick<FigureBrief, 'comparator' | 'measure' | 'isDecline' | 'value' | 'upper' | 'unit'>;

/** The value as one reads it: ≥ 1000 亿元, ↗ 6–8 % (growth), ↘ 3 % (a fall), + 12 家 (an increment). */
export function figureText({ comparator, measure, isDecline, value, upper, unit }: Amount): string {
  return `${(isDecline ? DECLINES : MEASURES)[measure] ?? ''}${SIGNS[comparator] ?? ''}${value}${upper === null ? '' : `–${upper}`} ${unit}`;
}

/** The value in the unit in which it compares with others. */
export function normalizedText({ normalized }: FigureBrief): string {
  return `= ${normalized.value} ${normalized.unit}`;
}

/** The same below nothing for a fall, so that it stands against a rise. */
export function signedValue({ normalized, isDecline }: FigureBrief): number {
  return isDecline ? -normalized.value : normalized.value;
}

/** A figure as the evidence drawer shows it. */
export function figureFact(figure: FigureBrief, words: Words): Fact {
  return {
    title: `${figure.scope ? `${figure.scope.name} · ` : ''}${figure.indicator} ${figureText(figure)}`,
    details: [
      [words.status, figure.status === 'TARGET' ? words.target : words.result],
      [words.measure, words.measures[figure.measure as keyof Words['measures']] ?? figure.measure],
      [words.year, figure.year?.toString() ?? words.unknown],
      [words.confidence, figure.confidence.toFixed(2)],
    ],
    evidence: figure.evidence,
    rule: figure.rule,
  };
}
