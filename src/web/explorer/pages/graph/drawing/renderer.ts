import type Sigma from 'sigma';
import type { EdgeData, NodeData } from '../graph-model.ts';

export type Renderer = Sigma<NodeData, EdgeData>;
