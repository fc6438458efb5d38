import { useOntology } from '../../api/ontology.tsx';
import { counted } from '../../language/counted.ts';
import { useLanguage } from '../../language/language.tsx';
import { claimFact } from '../../parts/claims.ts';
import { useDrawer } from '../../parts/drawer/evidence-drawer.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { figureFact } from '../../parts/figures.ts';
import type { AnswerRow, AnswerTable } from './rows.ts';

/** The rows of an answer, each with the sentences it rests on. */
export function AnswerTableView({ table }: { readonly table: AnswerTable }) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const { open } = useDrawer();
  const show = ({ claims, figures }: AnswerRow) =>
    open([...claims.map((claim) => claimFact(claim, ontology, language, words)), ...figures.map((figure) => figureFact(figure, words))]);
  const hasEvidence = table.rows.some(({ claims, figures }) => claims.length + figures.length > 0);
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {table.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {hasEvidence && <th scope="col">{words.evidence}</th>}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={JSON.stringify([row.cells, row.figures.map(({ id }) => id)])}>
              {row.cells.map((cell, column) => (
                <td key={table.heads[column]}>
                  <Cell cell={cell} />
                </td>
              ))}
              {hasEvidence && (
                <td>
                  {row.claims.length + row.figures.length > 0 && (
                    <button type="button" class="plain" onClick={() => show(row)}>
                      {counted(row.claims.length + row.figures.length, words.sentences)}
                    </button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { readonly cell: AnswerRow['cells'][number] }) {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return <>{cell}</>;
  if ('id' in cell) return <EntityLink entity={{ ...cell, type: cell.__typename }} />;
  return (
    <span class="chips wide">
      {cell.map((entity) => (
        <EntityLink key={entity.id} entity={{ ...entity, type: entity.__typename }} />
      ))}
    </span>
  );
}
