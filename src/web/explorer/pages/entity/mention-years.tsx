import type { PagesState } from '../../api/use-pages.ts';
import { useLanguage } from '../../language/language.tsx';
import { useDrawer } from '../../parts/drawer/evidence-drawer.tsx';
import type { Evidence } from '../../parts/evidence.ts';
import type { Mention } from './mentions.ts';

/** How often documents of each year name an entity; a bar opens the sentences of its year. */
export function MentionYears({ mentions, name }: { readonly mentions: PagesState<Mention>; readonly name: string }) {
  const { words } = useLanguage();
  const { open } = useDrawer();
  const { items, total } = mentions;
  if (items.length === 0) return null;
  const byYear = new Map<number, Evidence[]>();
  for (const { evidence } of items) {
    const { year } = evidence.document;
    if (year !== null) byYear.set(year, [...(byYear.get(year) ?? []), evidence]);
  }
  const years = [...byYear].sort(([a], [b]) => a - b);
  const most = Math.max(...years.map(([, list]) => list.length));
  const show = (list: readonly Evidence[]) => open(list.map((evidence) => ({ title: name, details: [], evidence })));
  return (
    <section class="card">
      <h2>
        {words.mentions} <span class="quiet">{total}</span>
      </h2>
      <ol class="year-bars">
        {years.map(([year, list]) => (
          <li key={year}>
            <button type="button" aria-label={`${year}: ${list.length} ${words.timesNamed}`} onClick={() => show(list)}>
              <span class="count">{list.length}</span>
              <span class="bar" style={{ height: `${Math.max(2, Math.round((48 * list.length) / most))}px` }} />
              <span class="year">{year}</span>
            </button>
          </li>
        ))}
      </ol>
      {total !== null && total > items.length && (
        <p class="quiet small">
          {words.showing} {items.length} {words.of} {total}
        </p>
      )}
    </section>
  );
}
