import { useQuery } from '../../../api/use-query.ts';
import { useGraphWords } from '../../../language/graph-words.ts';
import { useLanguage } from '../../../language/language.tsx';
import { DOCUMENTS, type DocumentsAnswer } from '../../../parts/lists/document-list.tsx';
import { coverageOf } from '../../home/coverage.ts';

interface PlaceChoiceProps {
  readonly value: string;
  readonly onChange: (place: string) => void;
}

const OFFERED = 300;

/** The place whose documents count: any name will do; those that many documents speak for are offered. */
export function PlaceChoice({ value, onChange }: PlaceChoiceProps) {
  const { words } = useLanguage();
  const texts = useGraphWords();
  const { data } = useQuery<DocumentsAnswer>(DOCUMENTS, { first: 500 });
  const { rows } = coverageOf(data?.documents.edges.map(({ node }) => node) ?? [], OFFERED, 1);
  const take = (name: string) => name !== value && onChange(name);
  return (
    <label class="choice">
      <span class="quiet">{words.place}</span>{' '}
      <input
        key={value}
        type="text"
        list="graph-places"
        size={12}
        defaultValue={value}
        placeholder={texts.anyPlace}
        onChange={(event) => take(event.currentTarget.value.trim())}
        onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget.value.trim())}
      />
      <datalist id="graph-places">
        {rows.map(({ place }) => (
          <option key={place} value={place} />
        ))}
      </datalist>
    </label>
  );
}
