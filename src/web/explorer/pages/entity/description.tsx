import { type FigureBrief, figureText } from '../../parts/figures.ts';
import type { FactGroup } from './facts.ts';

interface DescriptionProps {
  readonly type: string;
  readonly groups: readonly FactGroup[];
  readonly figures: readonly FigureBrief[];
}

/** What the graph can say of a thing in one line: where it lies, whose industry it is, its largest amount of money. */
export function Description({ type, groups, figures }: DescriptionProps) {
  const strongest = (predicate: string) =>
    groups.find((group) => group.side === 'out' && group.predicate === predicate)?.rows[0]?.other.name;
  const money = figures.filter(({ normalized, measure }) => normalized.unit.endsWith('元') && measure === 'LEVEL');
  const largest = [...money].sort((a, b) => b.normalized.value - a.normalized.value)[0];
  const parts = [
    strongest('LOCATED_IN'),
    strongest('IN_INDUSTRY'),
    type === 'Project' && largest && `${largest.indicator} ${figureText(largest)}`,
  ];
  const known = parts.filter(Boolean);
  return <>{known.map((part) => ` · ${part}`)}</>;
}
