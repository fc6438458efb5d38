import { Link } from 'wouter-preact';
import { useLanguage } from '../../language/language.tsx';
import { readerHref } from '../../parts/evidence.ts';
import { Highlighted } from '../../parts/highlighted.tsx';
import { occurrences } from '../../parts/occurrences.ts';
import type { Mention } from './mentions.ts';

const FIRST = 6;

/** The first sentences that name an entity: all there is to read where no claim is made of it. */
export function Sentences({ mentions, name }: { readonly mentions: readonly Mention[]; readonly name: string }) {
  const { words } = useLanguage();
  if (mentions.length === 0) return null;
  return (
    <section class="card">
      <h2>
        {words.passages} <Link href={`/search?q=${encodeURIComponent(name)}&kind=passages`}>{words.search}</Link>
      </h2>
      <ul class="facts">
        {mentions.slice(0, FIRST).map(({ evidence }) => (
          <li key={`${evidence.document.id} ${evidence.start}`}>
            <span class="fill">
              <Link class="ink" href={readerHref(evidence)}>
                <Highlighted text={evidence.sentence} stretches={occurrences(evidence.sentence, name)} />
              </Link>
              <br />
              <span class="quiet small">
                {[evidence.document.title ?? evidence.document.name, evidence.document.place, evidence.document.year]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
