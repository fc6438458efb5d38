import { Link } from 'wouter-preact';
import { useQuery } from '../../api/use-query.ts';
import { useLanguage } from '../../language/language.tsx';
import { Answer } from '../../parts/answer.tsx';
import { type FigureBrief, figureText } from '../../parts/figures.ts';

const LIFELINE = `query Lifeline($project: String!) {
  lifeline(project: $project) {
    firstYear lastYear silentDocuments isCut
    entries { stage stageYear document { id title name place year } figures { id indicator comparator measure isDecline value upper unit } mentions { evidence { sentence start end } } }
  }
}`;

interface Entry {
  readonly stage: string | null;
  readonly stageYear: number | null;
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly name: string;
    readonly place: string | null;
    readonly year: number | null;
  };
  readonly figures: readonly Pick<FigureBrief, 'id' | 'indicator' | 'comparator' | 'measure' | 'isDecline' | 'value' | 'upper' | 'unit'>[];
  readonly mentions: readonly { readonly evidence: { readonly sentence: string; readonly start: number; readonly end: number } }[];
}

interface LifelineAnswer {
  readonly lifeline: {
    readonly firstYear: number | null;
    readonly lastYear: number | null;
    readonly silentDocuments: number;
    readonly entries: readonly Entry[];
  };
}

/** What became of a project: each document that names it, its stage, its amounts, and how long nothing was heard since. */
export function LifelineSection({ id }: { readonly id: string }) {
  const { words } = useLanguage();
  const state = useQuery<LifelineAnswer>(LIFELINE, { project: id });
  return (
    <section class="card">
      <h2>{words.lifeline}</h2>
      <Answer state={state}>
        {({ lifeline }) => (
          <>
            <ol class="facts">
              {lifeline.entries.map(({ document, stage, stageYear, figures, mentions }) => (
                <li key={document.id}>
                  <strong>{document.year ?? '—'}</strong>
                  <span class="fill">
                    <Link
                      href={`/document/${document.id}${mentions[0] ? `?at=${mentions[0].evidence.start}-${mentions[0].evidence.end}` : ''}`}
                    >
                      {mentions[0]?.evidence.sentence ?? document.title ?? document.name}
                    </Link>
                    <br />
                    <span class="quiet small">
                      {[document.place, ...figures.map((figure) => `${figure.indicator} ${figureText(figure)}`)]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </span>
                  {stage && (
                    <span>
                      {stage} {stageYear}
                    </span>
                  )}
                </li>
              ))}
            </ol>
            {lifeline.silentDocuments > 0 && <p class="quiet">{words.silent.replace('{n}', String(lifeline.silentDocuments))}</p>}
          </>
        )}
      </Answer>
    </section>
  );
}
