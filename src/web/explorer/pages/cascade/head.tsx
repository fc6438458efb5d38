import { Link } from 'wouter-preact';
import { useOntology } from '../../api/ontology.tsx';
import { useLanguage } from '../../language/language.tsx';
import { Seal } from '../../parts/seal.tsx';
import { type CountsAnswer, VIEWS, type View } from './answer.ts';

export const TYPES = ['Plan', 'Strategy', 'Designation'] as const;

interface HeadProps {
  readonly asked: URLSearchParams;
  readonly view: View;
  readonly counts: CountsAnswer | null;
}

/** The three ways to look at it, with how much there is under each, and of what kind it shall be. */
export function Head({ asked, view, counts }: HeadProps) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const labels = { SET_OUT: words.setOut, BY_NONE: words.byNone, FROM_BELOW: words.fromBelow };
  const type = asked.get('type');
  return (
    <div class="graph-bar">
      <nav class="tabs" aria-label={words.cascade}>
        {VIEWS.map((one) => (
          <Link key={one} href={`/cascade?${changed(asked, 'view', one)}`} aria-current={one === view ? 'page' : undefined}>
            {labels[one]} <span class="quiet">{counts?.[one].rows.totalCount.toLocaleString('en')}</span>
          </Link>
        ))}
      </nav>
      <nav class="tabs" aria-label={words.type}>
        <Link href={`/cascade?${changed(asked, 'type', null)}`} aria-current={type === null ? 'true' : undefined}>
          {words.all}
        </Link>
        {TYPES.map((one) => (
          <Link key={one} href={`/cascade?${changed(asked, 'type', one)}`} aria-current={type === one ? 'true' : undefined}>
            <Seal type={one} /> {ontology.types.get(one)?.label[language]}
          </Link>
        ))}
      </nav>
    </div>
  );
}

function changed(asked: URLSearchParams, name: string, value: string | null): URLSearchParams {
  const next = new URLSearchParams(asked);
  if (value === null) next.delete(name);
  else next.set(name, value);
  return next;
}
