/// <reference path="./forceatlas2-iterate.d.ts" />
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { roomFor, separate } from './separate.ts';

/** A graph as numbers: positions x, y by turns, ends of edges source, target by turns. It can be sent to a worker. */
export interface ForceInput {
  readonly positions: Float32Array;
  readonly ends: Uint32Array;
  /** 1 where a node stays where it is. */
  readonly held: Uint8Array;
  /** How much wider than high the picture may become. */
  readonly stretch: number;
}

const NODE = 10;
const EDGE = 3;
const [X, Y, MASS, CONVERGENCE, SIZE, FIXED] = [0, 1, 6, 7, 8, 9];
const CROWD = 1_000;

/** Repulsion, attraction along edges, and a pull to the middle. The same input and steps give the same picture. */
export class ForceLayout {
  private readonly nodes: Float32Array;
  private readonly edges: Float32Array;
  private readonly settings: object;

  constructor(private readonly input: ForceInput) {
    const { positions, ends, held, stretch } = input;
    const order = held.length;
    this.nodes = new Float32Array(order * NODE);
    for (let at = 0; at < order; at++) {
      const row = at * NODE;
      this.nodes[row + X] = (positions[2 * at] as number) / stretch;
      this.nodes[row + Y] = positions[2 * at + 1] as number;
      this.nodes[row + MASS] = 1;
      this.nodes[row + CONVERGENCE] = 1;
      this.nodes[row + SIZE] = 1;
      this.nodes[row + FIXED] = held[at] as number;
    }
    this.edges = new Float32Array((ends.length / 2) * EDGE);
    for (let at = 0; at < ends.length / 2; at++) {
      const [source, target] = [(ends[2 * at] as number) * NODE, (ends[2 * at + 1] as number) * NODE];
      this.edges.set([source, target, 1], at * EDGE);
      for (const row of [source, target]) this.nodes[row + MASS] = (this.nodes[row + MASS] as number) + 1;
    }
    this.settings = settingsFor(order);
  }

  run(steps: number): void {
    for (let step = 0; step < steps; step++) iterate(this.settings, this.nodes, this.edges);
  }

  /** x, y by turns, in the order of the input. */
  positions(): Float32Array {
    const { held, stretch } = this.input;
    const positions = new Float32Array(2 * held.length);
    for (let at = 0; at < held.length; at++) {
      positions[2 * at] = (this.nodes[at * NODE + X] as number) * stretch;
      positions[2 * at + 1] = this.nodes[at * NODE + Y] as number;
    }
    return positions;
  }

  /** The same, with nodes that touch pushed apart: what a picture ends with. */
  separated(): Float32Array {
    const positions = this.positions();
    separate(positions, this.input.held, roomFor(positions));
    return positions;
  }
}

function settingsFor(order: number): object {
  return {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 0,
    scalingRatio: 40,
    strongGravityMode: false,
    gravity: 1,
    slowDown: 1 + Math.log(order),
    barnesHutOptimize: order > CROWD,
    barnesHutTheta: 0.8,
  };
}

/** How many steps a graph of this size takes to settle well enough. */
export function stepsFor(order: number): number {
  return order > CROWD ? 150 : 400;
}
