import { type Scene, type SceneEdge, type SceneNode, weights } from '../scene.ts';
import type { Point } from '../view.ts';
import { escapedXml } from './xml.ts';

type Kind = 'string' | 'int' | 'double';
interface Column<Item> {
  readonly name: string;
  readonly kind: Kind;
  readonly of: (item: Item) => string | number | null;
}

const EDGE_COLUMNS: readonly Column<SceneEdge>[] = [
  { name: 'predicate', kind: 'string', of: ({ predicate }) => predicate },
  { name: 'claims', kind: 'int', of: ({ claims }) => claims },
  { name: 'documents', kind: 'int', of: ({ documents }) => documents },
  { name: 'confidence', kind: 'double', of: ({ confidence }) => confidence },
  { name: 'basis', kind: 'string', of: ({ basis }) => basis },
  { name: 'firstYear', kind: 'int', of: ({ firstYear }) => firstYear },
  { name: 'lastYear', kind: 'int', of: ({ lastYear }) => lastYear },
];

/** A scene as GraphML, with where everything stands; what is unknown is left out. */
export function graphMlOf(scene: Scene, positions: ReadonlyMap<string, Point>): string {
  const claims = weights(scene);
  const nodeColumns: readonly Column<SceneNode>[] = [
    { name: 'name', kind: 'string', of: ({ name }) => name },
    { name: 'type', kind: 'string', of: ({ type }) => type },
    { name: 'code', kind: 'string', of: ({ code }) => code },
    { name: 'weight', kind: 'int', of: ({ id }) => claims.get(id) ?? 0 },
    { name: 'x', kind: 'double', of: ({ id }) => positions.get(id)?.x ?? null },
    { name: 'y', kind: 'double', of: ({ id }) => positions.get(id)?.y ?? null },
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keysOf('node', nodeColumns),
    ...keysOf('edge', EDGE_COLUMNS),
    '<graph edgedefault="directed">',
    ...scene.nodes.map((node) => `<node id="${escapedXml(node.id)}">${dataOf('node', nodeColumns, node)}</node>`),
    ...scene.edges.map((edge) => {
      return `<edge source="${escapedXml(edge.source)}" target="${escapedXml(edge.target)}">${dataOf('edge', EDGE_COLUMNS, edge)}</edge>`;
    }),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** Names are told apart by what they belong to: a node and an edge may both have a weight. */
function keysOf(owner: 'node' | 'edge', columns: readonly { readonly name: string; readonly kind: Kind }[]): string[] {
  return columns.map(({ name, kind }) => `<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${kind}"/>`);
}

function dataOf<Item>(owner: 'node' | 'edge', columns: readonly Column<Item>[], item: Item): string {
  return columns
    .flatMap(({ name, of }) => {
      const value = of(item);
      return value === null ? [] : [`<data key="${owner}-${name}">${escapedXml(String(value))}</data>`];
    })
    .join('');
}
