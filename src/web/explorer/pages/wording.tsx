import { Link, useLocation, useSearch } from 'wouter-preact';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { Answer, Nothing } from '../parts/answer.tsx';
import { useDrawer } from '../parts/drawer/evidence-drawer.tsx';
import { EVIDENCE_FIELDS, type Evidence, readerHref } from '../parts/evidence.ts';
import { FilterForm } from '../parts/filter-form.tsx';
import { Highlighted } from '../parts/highlighted.tsx';
import { occurrences } from '../parts/occurrences.ts';
import { QuestionHead } from '../parts/question-head.tsx';
import { type RadarCount, RadarGrid } from './wording/radar-grid.tsx';

const RADAR = `query Radar($phrase: String!, $place: String, $yearFrom: Int) {
  wordingRadar(phrase: $phrase, place: $place, includeBelow: true, yearFrom: $yearFrom) {
    phrase documents documentsSearched passages headings
    first { ${EVIDENCE_FIELDS} } last { ${EVIDENCE_FIELDS} }
    counts { place year documents documentsSearched passages headings }
  }
}`;

interface Radar {
  readonly phrase: string;
  readonly documents: number;
  readonly documentsSearched: number;
  readonly passages: number;
  readonly headings: number;
  readonly first: Evidence | null;
  readonly last: Evidence | null;
  readonly counts: readonly RadarCount[];
}

/** When and where a phrase stands, first and last, in headings or in the text, and where it was searched and is not. */
export function WordingPage() {
  const { words } = useLanguage();
  const search = useSearch();
  const asked = new URLSearchParams(search);
  const phrase = asked.get('phrase')?.trim() ?? '';
  const year = Number(asked.get('year'));
  const [, go] = useLocation();
  const state = useQuery<{ wordingRadar: Radar }>([...phrase].length < 2 ? null : RADAR, {
    phrase,
    place: asked.get('place') || null,
    yearFrom: year > 0 ? year : null,
  });
  return (
    <>
      <QuestionHead title={words.radar} path="/wording" asked={asked} by={['phrase', 'place', 'year']} hint={words.radarHint} />
      <FilterForm key={search} fields={['phrase', 'place', 'year']} asked={asked} onSubmit={(query) => go(`/wording?${query}`)} />
      <Answer state={state}>{({ wordingRadar }) => <Found radar={wordingRadar} />}</Answer>
    </>
  );
}

function Found({ radar }: { readonly radar: Radar }) {
  const { words } = useLanguage();
  const { phrase, documents, documentsSearched, passages, headings, first, last } = radar;
  if (documents === 0) return <Nothing what={phrase} why={words.searchedNone.replace('{n}', String(documentsSearched))} />;
  const sentence = words.radarSentence
    .replace('{phrase}', phrase)
    .replace('{documents}', String(documents))
    .replace('{searched}', String(documentsSearched))
    .replace('{passages}', String(passages))
    .replace('{headings}', String(headings));
  return (
    <>
      <p>
        {sentence} <Link href={`/search?q=${encodeURIComponent(phrase)}&kind=passages`}>{words.search}</Link>
      </p>
      <div class="columns">
        <Appearance title={words.firstAppearance} evidence={first} phrase={phrase} />
        <Appearance title={words.lastAppearance} evidence={last} phrase={phrase} />
      </div>
      <RadarGrid counts={radar.counts} phrase={phrase} />
    </>
  );
}

interface AppearanceProps {
  readonly title: string;
  readonly evidence: Evidence | null;
  readonly phrase: string;
}

function Appearance({ title, evidence, phrase }: AppearanceProps) {
  const { words } = useLanguage();
  const { open } = useDrawer();
  if (!evidence) return null;
  const { document } = evidence;
  return (
    <section class="card">
      <h2>{title}</h2>
      <p>
        <Highlighted text={evidence.sentence} stretches={occurrences(evidence.sentence, phrase)} />
      </p>
      <p class="quiet small">
        <Link href={readerHref(evidence)}>{document.title ?? document.name}</Link>
        {` · ${[document.place, document.publishedOn ?? document.year].filter(Boolean).join(' · ')} · `}
        <button type="button" class="plain" onClick={() => open([{ title: phrase, details: [], evidence }])}>
          {words.evidence}
        </button>
      </p>
    </section>
  );
}
