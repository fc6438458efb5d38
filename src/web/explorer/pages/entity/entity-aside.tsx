import { Link } from 'wouter-preact';
import type { PagesState } from '../../api/use-pages.ts';
import { useLanguage } from '../../language/language.tsx';
import { DocumentList } from '../../parts/lists/document-list.tsx';
import { FigureList } from '../../parts/lists/figure-list.tsx';
import type { EntityRecord } from './entity-record.ts';
import { MentionYears } from './mention-years.tsx';
import type { Mention } from './mentions.ts';
import { Neighbours } from './neighbours.tsx';
import { ScoreSummary } from './score-summary.tsx';

interface EntityAsideProps {
  readonly entity: EntityRecord;
  readonly mentions: PagesState<Mention>;
}

/** What stands beside its claims: neighbours, years, figures, documents. */
export function EntityAside({ entity, mentions }: EntityAsideProps) {
  const { words } = useLanguage();
  const { id, name, figures } = entity;
  const type = entity.__typename;
  return (
    <>
      {type === 'Place' && <ScoreSummary name={name} />}
      <Neighbours id={id} title={words.neighbours} />
      <MentionYears mentions={mentions} name={name} />
      {figures.totalCount > 0 && (
        <section class="card">
          <h2>
            {words.figures} <span class="quiet">{figures.totalCount}</span>{' '}
            <Link class="small" href={`/ledger?of=${id}`}>
              {words.ledger}
            </Link>
          </h2>
          <FigureList figures={figures.edges.map(({ node }) => node)} />
        </section>
      )}
      <section class="card">
        <h2>{words.documents}</h2>
        <DocumentList documents={entity.documents} />
      </section>
    </>
  );
}
