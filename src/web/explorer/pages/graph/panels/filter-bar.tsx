import { useOntology } from '../../../api/ontology.tsx';
import { fill, useGraphWords } from '../../../language/graph-words.ts';
import { useLanguage } from '../../../language/language.tsx';
import { PER_NODE } from '../expansion.ts';
import { EMPTY_VIEW, type GraphView } from '../view.ts';
import { Choice } from './choice.tsx';
import { PickList } from './pick-list.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { YearField } from './year-field.tsx';

interface FilterBarProps {
  readonly view: GraphView;
  readonly change: (part: Partial<GraphView>) => void;
}

const SURE = ['0.5', '0.7', '0.8', '0.9'];
const { types, predicates, bases, place, below, from, to, sure } = EMPTY_VIEW;
const NO_FILTERS = { types, predicates, bases, place, below, from, to, sure };

/** Which claims count, and how much of what they join is shown. Each change is a new address. */
export function FilterBar({ view, change }: FilterBarProps) {
  const { language, words } = useLanguage();
  const texts = useGraphWords();
  const ontology = useOntology();
  const isFiltered = Object.entries(NO_FILTERS).some(([name, value]) => String(view[name as keyof GraphView]) !== String(value));
  const predicateOptions = [...ontology.predicates.values()].map(({ name, label }) => ({ value: name, label: label[language] }));
  const baseOptions = Object.entries(words.bases).map(([value, label]) => ({ value, label }));
  return (
    <details class="graph-filters" open={matchMedia('(min-width: 900px)').matches}>
      <summary>{texts.filters}</summary>
      <div class="graph-bar">
        <PickList
          label={words.predicate}
          options={predicateOptions}
          picked={view.predicates}
          onChange={(picked) => change({ predicates: picked })}
        />
        <PickList label={words.basis} options={baseOptions} picked={view.bases} onChange={(picked) => change({ bases: picked })} />
        <PlaceChoice value={view.place} onChange={(value) => change({ place: value })} />
        {view.place !== '' && (
          <label>
            <input type="checkbox" checked={view.below} onChange={() => change({ below: !view.below })} /> {texts.below}
          </label>
        )}
        <fieldset class="years">
          <legend class="visually-hidden">{texts.years}</legend>
          <span class="quiet" aria-hidden="true">
            {texts.years}
          </span>{' '}
          <YearField label={texts.fromYear} placeholder={texts.from} value={view.from} onChange={(value) => change({ from: value })} /> –{' '}
          <YearField label={texts.toYear} placeholder={texts.to} value={view.to} onChange={(value) => change({ to: value })} />
        </fieldset>
        <Choice
          label={texts.sure}
          value={view.sure === null ? '' : String(view.sure)}
          options={[['', texts.anySure], ...SURE.map((value) => [value, fill(texts.atLeast, { n: value })] as const)]}
          onChange={(value) => change({ sure: value === '' ? null : Number(value) })}
        />
        <Choice
          label={texts.depth}
          value={String(view.depth)}
          options={['1', '2', '3'].map((value) => [value, value])}
          onChange={(value) => change({ depth: Number(value) })}
        />
        <Choice
          label={texts.per}
          value={String(view.per)}
          options={[...new Set([view.per, ...PER_NODE])].sort((a, b) => a - b).map((value) => [String(value), String(value)])}
          onChange={(value) => change({ per: Number(value) })}
        />
        {isFiltered && (
          <button type="button" onClick={() => change(NO_FILTERS)}>
            {texts.clear}
          </button>
        )}
      </div>
    </details>
  );
}
