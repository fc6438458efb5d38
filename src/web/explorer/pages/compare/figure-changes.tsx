import { useLanguage } from '../../language/language.tsx';
import { useDrawer } from '../../parts/drawer/evidence-drawer.tsx';
import { type FigureBrief, figureFact, figureText } from '../../parts/figures.ts';
import type { FigureChange } from './comparison.ts';

interface FigureChangesProps {
  readonly title: string;
  readonly changes: readonly FigureChange[];
}

/** Figures of two documents, indicator by indicator; a click opens the sentences of both. */
export function FigureChanges({ title, changes }: FigureChangesProps) {
  const { words } = useLanguage();
  const { open } = useDrawer();
  if (changes.length === 0) return null;
  const button = (own: FigureBrief | null, { before, after }: FigureChange) => {
    const both = [before, after].filter((figure) => figure !== null);
    return (
      own && (
        <button
          type="button"
          class="plain"
          onClick={() =>
            open(
              both.map((figure) => figureFact(figure, words)),
              both.indexOf(own),
            )
          }
        >
          {figureText(own)}
        </button>
      )
    );
  };
  return (
    <section>
      <h2>
        {title} <span class="quiet">{changes.length}</span>
      </h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>{words.indicator}</th>
              <th>{words.before}</th>
              <th>{words.after}</th>
              <th>{words.change}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={`${change.before?.id} ${change.after?.id}`}>
                <td>{change.indicator}</td>
                <td>{button(change.before, change)}</td>
                <td>{button(change.after, change)}</td>
                <td>
                  {words.changes[change.change as keyof typeof words.changes] ?? change.change}
                  {change.wording && change.wording !== 'SAME' && (
                    <span class="quiet small"> {words.wordings[change.wording as keyof typeof words.wordings]}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
