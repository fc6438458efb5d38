import { useSearch } from 'wouter-preact';
import { useToken } from '../../api/curation.ts';
import { useOntology } from '../../api/ontology.tsx';
import type { Connection } from '../../api/use-pages.ts';
import { useQuery } from '../../api/use-query.ts';
import { useLanguage } from '../../language/language.tsx';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { JudgeForm } from '../../parts/judging/judge-form.tsx';
import { More } from '../../parts/lists/more.tsx';

const LEDGER = `query Judgements($after: String) {
  judgements(first: 50, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id kind by at reason undoneBy predicate subject { name } object { name } from { name } into { name } entity { name } name document judgement } }
  }
}`;

interface Named {
  readonly name: string;
}

interface Judgement {
  readonly id: string;
  readonly kind: 'ACCEPT' | 'REJECT' | 'MERGE' | 'SPLIT' | 'EDIT' | 'UNDO';
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  readonly undoneBy: string | null;
  readonly predicate: string | null;
  readonly subject: Named | null;
  readonly object: Named | null;
  readonly from: Named | null;
  readonly into: Named | null;
  readonly entity: Named | null;
  readonly name: string | null;
  readonly document: string | null;
  readonly judgement: string | null;
}

/** What was judged, newest first; each can be taken back, with a reason. */
export function JudgementLedger() {
  const { words } = useLanguage();
  const token = useToken();
  const asked = new URLSearchParams(useSearch());
  const state = useQuery<{ judgements: Connection<Judgement> }>(LEDGER, { after: asked.get('after') });
  return (
    <section class="card">
      <h2>
        {words.judgementLedger} <span class="quiet">{state.data?.judgements.totalCount}</span>
      </h2>
      <Answer state={state}>
        {({ judgements }) =>
          judgements.edges.length === 0 ? (
            <Nothing why={words.noJudgements} />
          ) : (
            <>
              <ul class="facts">
                {judgements.edges.map(({ node }) => (
                  <li key={node.id} class={node.undoneBy ? 'undone' : undefined}>
                    <span>{words.judgements[node.kind]}</span>
                    <span class="fill">
                      <Matter judgement={node} />
                      <br />
                      <span class="quiet small">
                        {[node.by, node.at.slice(0, 16).replace('T', ' '), node.reason, node.undoneBy && words.undone]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    </span>
                    {token !== null && node.undoneBy === null && (
                      <JudgeForm subject={{ judgement: node.id }} acts={[['undo', words.undo]]} />
                    )}
                  </li>
                ))}
              </ul>
              <More path="/curation" asked={asked} pageInfo={judgements.pageInfo} />
            </>
          )
        }
      </Answer>
    </section>
  );
}

/** What a judgement is about, in words. */
function Matter({ judgement }: { readonly judgement: Judgement }) {
  const { language } = useLanguage();
  const { predicates } = useOntology();
  const { predicate, subject, object, from, into, entity, name, document } = judgement;
  if (subject && object && predicate) {
    return <>{`${subject.name} → ${predicates.get(predicate)?.label[language] ?? predicate} → ${object.name}`}</>;
  }
  if (from && into) return <>{`${from.name} = ${into.name}`}</>;
  if (entity) return <>{`${entity.name} ≠ ${name}`}</>;
  return <>{document ?? judgement.judgement}</>;
}
