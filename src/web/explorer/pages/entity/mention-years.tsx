import { usePages } from '../../api/use-pages.ts';
import { useLanguage } from '../../language/language.tsx';
import { EVIDENCE_FIELDS, type Evidence } from '../../parts/evidence.ts';
import { useDrawer } from '../../parts/evidence-drawer.tsx';
import { MENTIONS, type Mentions } from './mentions.ts';

const MENTIONS_QUERY = MENTIONS(EVIDENCE_FIELDS);
const MOST = 600;

/** How often documents of each year name an entity; a bar opens the sentences of its year. */
export function MentionYears({ id, name }: { readonly id: string; readonly name: string }) {
  const { words } = useLanguage();
  const { open } = useDrawer();
  const { items, total } = usePages<{ evidence: Evidence }, Mentions>(MENTIONS_QUERY, { id }, ({ node }) => node?.mentions ?? null, MOST);
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
