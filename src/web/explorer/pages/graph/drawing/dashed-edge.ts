import {
  createEdgeClampedProgram,
  createEdgeCompoundProgram,
  EdgeArrowHeadProgram,
  type EdgeProgram,
  type EdgeProgramType,
} from 'sigma/rendering';
import type { EdgeData, NodeData } from '../graph-model.ts';

type Definition = ReturnType<EdgeProgram['getDefinition']>;
type PlainEdges = new (...parts: ConstructorParameters<EdgeProgramType>) => { getDefinition(): Definition };
/** Sigma's program for the line of an arrow; its type leaves out what it is made of. */
const PlainProgram = createEdgeClampedProgram() as unknown as PlainEdges;

/** Length of a dash with its gap, and of the dash alone, in pixels. */
const [PERIOD, DASH] = ['9.0', '5.5'];

/** The program of plain edges, which leaves gaps: it knows how far along the edge each point lies. */
class DashedProgram extends PlainProgram {
  override getDefinition() {
    const plain = super.getDefinition();
    return {
      ...plain,
      VERTEX_SHADER_SOURCE: within(
        plain.VERTEX_SHADER_SOURCE,
        'void main()',
        'varying float v_along;\nvoid main()',
        'v_along = a_positionCoef * length(a_positionEnd - a_positionStart) * u_sizeRatio / (2.0 * u_correctionRatio);',
      ),
      FRAGMENT_SHADER_SOURCE: within(
        plain.FRAGMENT_SHADER_SOURCE,
        'void main(void)',
        'varying float v_along;\nvoid main(void)',
        `#ifndef PICKING_MODE\nif (mod(v_along, ${PERIOD}) > ${DASH}) discard;\n#endif`,
      ),
    };
  }
}

/** A shader with a declaration before its main function and a statement at its beginning. Throws where it has no such function. */
function within(shader: string, head: string, declared: string, first: string): string {
  if (!shader.includes(head)) throw new Error(`a shader without ${head}`);
  return shader.replace(head, declared).replace(/\bvoid main\([a-z]*\) \{/u, (opening) => `${opening}\n${first}\n`);
}

/** An arrow for what is implied rather than said: its line is dashed. */
export const DashedArrowProgram = createEdgeCompoundProgram([
  DashedProgram as unknown as EdgeProgramType,
  EdgeArrowHeadProgram,
]) as unknown as EdgeProgramType<NodeData, EdgeData>;
