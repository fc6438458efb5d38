declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** One step of the layout; writes into `nodes` (ten numbers each) along `edges` (three each). */
  export default function iterate(settings: object, nodes: Float32Array, edges: Float32Array): void;
}
