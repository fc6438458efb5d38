import { useLanguage } from '../../language/language.tsx';
import { useDrawer } from '../drawer/evidence-drawer.tsx';
import { type FigureBrief, figureFact, figureText } from '../figures.ts';

/** Figures as rows; each opens the drawer, and J and K walk the rest. */
export function FigureList({ figures, withScope }: { readonly figures: readonly FigureBrief[]; readonly withScope?: boolean }) {
  const { words } = useLanguage();
  const { open } = useDrawer();
  const show = (at: number) =>
    open(
      figures.map((figure) => figureFact(figure, words)),
      at,
    );
  return (
    <ul class="facts">
      {figures.map((figure, at) => (
        <li key={figure.id}>
          <button type="button" class="plain fill" onClick={() => show(at)}>
            {withScope && figure.scope && <span class="quiet">{figure.scope.name} </span>}
            {figure.indicator}
          </button>
          <span class={figure.status === 'TARGET' ? 'hollow' : 'filled'}>
            <span class="visually-hidden">{figure.status === 'TARGET' ? words.target : words.result}</span>
            {figureText(figure)}
          </span>
          <span class="quiet small">{figure.year}</span>
        </li>
      ))}
    </ul>
  );
}
