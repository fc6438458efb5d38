import type { CascadeRow } from './answer.ts';

/** A stream of the overview: from the upper level to a thing, from a thing to a place that takes it up. */
export interface FlowLink {
  readonly source: string;
  readonly target: string;
  /** Documents that say so. */
  readonly value: number;
}

export interface FlowData {
  readonly nodes: readonly { readonly name: string; readonly depth: 0 | 1 | 2; readonly label: string }[];
  readonly links: readonly FlowLink[];
}

/** The first `most` things as streams from level to level. Names of nodes tell the levels apart: a place may be called as a thing is. */
export function flowOf(upper: string, rows: readonly CascadeRow[], most: number): FlowData {
  const shown = rows.filter(({ above, takenUpBy }) => above && takenUpBy.length > 0).slice(0, most);
  const places = [...new Set(shown.flatMap(({ takenUpBy }) => takenUpBy.map(({ place }) => place)))];
  const links = shown.flatMap(({ entity, above, takenUpBy }): FlowLink[] => [
    { source: 'upper', target: `thing ${entity.id}`, value: above?.documents ?? 1 },
    ...takenUpBy.map(({ place, documents }) => ({ source: `thing ${entity.id}`, target: `place ${place}`, value: documents })),
  ]);
  const nodes = [
    { name: 'upper', depth: 0 as const, label: upper },
    ...shown.map(({ entity }) => ({ name: `thing ${entity.id}`, depth: 1 as const, label: entity.name })),
    ...places.map((place) => ({ name: `place ${place}`, depth: 2 as const, label: place })),
  ];
  return { nodes: shown.length === 0 ? [] : nodes, links };
}
