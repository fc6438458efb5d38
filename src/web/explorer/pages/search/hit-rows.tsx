import { Link } from 'wouter-preact';
import { counted } from '../../language/counted.ts';
import { useLanguage } from '../../language/language.tsx';
import { Highlighted } from '../../parts/highlighted.tsx';
import { Seal } from '../../parts/seal.tsx';
import type { EntityHit, PassageHit } from './hits.ts';

/** An entity whose name or alias holds the words. */
export function EntityHitRow({ hit }: { readonly hit: EntityHit }) {
  const { words } = useLanguage();
  const { entity, text, highlights } = hit;
  return (
    <>
      <span class="fill">
        <Link class="entity" href={`/entity/${entity.id}`}>
          <Seal type={entity.__typename} />
          <span>{text === entity.name ? <Highlighted text={text} stretches={highlights} /> : entity.name}</span>
        </Link>
        {text !== entity.name && (
          <span class="quiet small">
            {' '}
            {words.aliases} <Highlighted text={text} stretches={highlights} />
          </span>
        )}
      </span>
      <span class="quiet small">{counted(entity.documentCount, words.inDocuments)}</span>
    </>
  );
}

/** A sentence that holds the words, with where it stands. */
export function PassageHitRow({ hit: { passage, text, highlights } }: { readonly hit: PassageHit }) {
  return (
    <span class="fill">
      <Link class="ink" href={`/document/${passage.document.id}?at=${passage.start}-${passage.end}`}>
        <Highlighted text={text} stretches={highlights} />
      </Link>
      <br />
      <span class="quiet small">{whereabouts(passage)}</span>
    </span>
  );
}

/** Document, place, year and headings, without saying the title twice. */
function whereabouts({ document, headings }: PassageHit['passage']): string {
  const title = document.title ?? document.name;
  return [title, document.place, document.year, ...headings.filter((heading) => heading !== title)].filter(Boolean).join(' · ');
}
