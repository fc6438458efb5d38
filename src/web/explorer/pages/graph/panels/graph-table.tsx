import { useState } from 'preact/hooks';
import { fill, useGraphWords } from '../../../language/graph-words.ts';
import { useLanguage } from '../../../language/language.tsx';
import { edgeKey, type Scene, type SceneEdge } from '../scene.ts';

interface GraphTableProps {
  readonly scene: Scene;
  readonly labelOf: (predicate: string) => string;
  readonly onEdge: (edge: SceneEdge) => void;
}

const ROWS = 200;

/** The same graph as a table, for those who do not see the picture and for copying. */
export function GraphTable({ scene, labelOf, onEdge }: GraphTableProps) {
  const { words } = useLanguage();
  const texts = useGraphWords();
  const [isOpen, setOpen] = useState(false);
  const [most, setMost] = useState(ROWS);
  const names = new Map(isOpen ? scene.nodes.map(({ id, name }) => [id, name]) : []);
  const rows = isOpen ? [...scene.edges].sort((a, b) => b.claims - a.claims) : [];
  return (
    <details class="graph-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.table}</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>{words.subject}</th>
              <th>{words.predicate}</th>
              <th>{words.object}</th>
              <th>{words.basis}</th>
              <th>{texts.yearsSaid}</th>
              <th class="number">{texts.documents}</th>
              <th class="number">{words.claims}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((edge) => (
              <tr key={edgeKey(edge)}>
                <td>{names.get(edge.source)}</td>
                <td>{labelOf(edge.predicate)}</td>
                <td>{names.get(edge.target)}</td>
                <td>{words.bases[edge.basis as keyof typeof words.bases] ?? edge.basis}</td>
                <td>{yearsOf(edge)}</td>
                <td class="number">{edge.documents}</td>
                <td class="number">
                  <button
                    type="button"
                    class="plain"
                    aria-label={`${names.get(edge.source)} → ${names.get(edge.target)}: ${edge.claims} ${words.claims}`}
                    onClick={() => onEdge(edge)}
                  >
                    {edge.claims}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > most && (
        <button type="button" onClick={() => setMost(most + ROWS)}>
          {fill(texts.moreRows, { n: rows.length - most })}
        </button>
      )}
    </details>
  );
}

/** 2021, or 2021–2023; nothing where no document tells its year. */
export function yearsOf({ firstYear, lastYear }: SceneEdge): string {
  if (firstYear === null || lastYear === null) return '';
  return firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;
}
