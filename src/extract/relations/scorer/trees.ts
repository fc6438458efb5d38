/** Boosted decision trees, laid out in rows: what they say of a row of numbers is the sum of the leaves it falls into. */
export interface Trees {
  /** Of each tree, the index of its first node. */
  readonly roots: Uint16Array;
  /** Of each node, the column it asks for; `LEAF` where it answers. */
  readonly columns: Uint8Array;
  /** Of each node, what the column is compared with, or the leaf's answer in log-odds. */
  readonly values: Float32Array;
  /** Of each node, the node to go to where the column exceeds the value; the next node is gone to otherwise. */
  readonly above: Uint16Array;
}

export const LEAF = 255;

const HEADER = 4;
const NODE = 7;

/** The bytes of trees: count of trees, count of nodes, roots, and column, value and next node of each; big-endian. */
export function encodeTrees({ roots, columns, values, above }: Trees): Uint8Array {
  const start = HEADER + 2 * roots.length;
  const bytes = new Uint8Array(start + NODE * columns.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, roots.length);
  view.setUint16(2, columns.length);
  for (const [at, root] of roots.entries()) view.setUint16(HEADER + 2 * at, root);
  for (const [at, column] of columns.entries()) {
    view.setUint8(start + NODE * at, column);
    view.setFloat32(start + NODE * at + 1, values[at] ?? 0);
    view.setUint16(start + NODE * at + 5, above[at] ?? 0);
  }
  return bytes;
}

/** Reads what `encodeTrees` wrote; null where the bytes are no such thing. */
export function decodeTrees(bytes: Uint8Array): Trees | null {
  if (bytes.byteLength < HEADER) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = HEADER + 2 * view.getUint16(0);
  const nodes = view.getUint16(2);
  if (bytes.byteLength !== start + NODE * nodes) return null;
  const ofNodes = Array.from({ length: nodes }, (_, at) => start + NODE * at);
  return {
    roots: Uint16Array.from({ length: view.getUint16(0) }, (_, at) => view.getUint16(HEADER + 2 * at)),
    columns: Uint8Array.from(ofNodes, (at) => view.getUint8(at)),
    values: Float32Array.from(ofNodes, (at) => view.getFloat32(at + 1)),
    above: Uint16Array.from(ofNodes, (at) => view.getUint16(at + 5)),
  };
}
