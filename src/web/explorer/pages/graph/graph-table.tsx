import { useLanguage } from '../../language/language.tsx';
import type { GraphModel } from './graph-model.ts';

interface GraphTableProps {
  readonly model: GraphModel;
  readonly labelOf: (predicate: string) => string;
  readonly onEdge: (source: string, target: string) => void;
}

/** The same graph as a table, for those who do not see the picture and for copying. */
export function GraphTable({ model, labelOf, onEdge }: GraphTableProps) {
  const { words } = useLanguage();
  const rows = model.graph.mapEdges((edge, { predicate, claims }, source, target, from, to) => ({
    edge,
    predicate,
    claims,
    source,
    target,
    from: from.label,
    to: to.label,
  }));
  rows.sort((a, b) => b.claims - a.claims);
  return (
    <details>
      <summary>{words.asTable}</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>{words.subject}</th>
              <th>{words.predicate}</th>
              <th>{words.object}</th>
              <th>{words.claims}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ edge, predicate, claims, source, target, from, to }) => (
              <tr key={edge}>
                <td>{from}</td>
                <td>{labelOf(predicate)}</td>
                <td>{to}</td>
                <td class="number">
                  <button type="button" class="plain" onClick={() => onEdge(source, target)}>
                    {claims}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
