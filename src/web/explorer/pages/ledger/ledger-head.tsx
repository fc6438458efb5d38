import { useLanguage } from '../../language/language.tsx';
import type { SortKey } from './rows.ts';
import type { Sort } from './sort.ts';

interface LedgerHeadProps {
  readonly sort: Sort;
  readonly onSort: (key: SortKey) => void;
}

/** The heads of the ledger; a click sorts, another turns round. */
export function LedgerHead({ sort, onSort }: LedgerHeadProps) {
  const { words } = useLanguage();
  const heads: readonly (readonly [SortKey, string])[] = [
    ['indicator', words.indicator],
    ['scope', words.scope],
    ['year', words.year],
    ['value', words.value],
    ['status', words.status],
    ['document', words.document],
  ];
  return (
    <thead>
      <tr>
        {heads.map(([key, label]) => (
          <th
            key={key}
            class={key === 'value' ? 'of-value number' : `of-${key}`}
            aria-sort={sort.key === key ? (sort.isDown ? 'descending' : 'ascending') : undefined}
          >
            <button type="button" class="plain" onClick={() => onSort(key)}>
              {label}
              {sort.key === key && (sort.isDown ? ' ↓' : ' ↑')}
            </button>
          </th>
        ))}
        <th class="of-change number">{words.onYear}</th>
        <th class="of-trend">{words.trend}</th>
      </tr>
    </thead>
  );
}
