import { useToken } from '../api/curation.ts';
import { useQuery } from '../api/use-query.ts';
import { useLanguage } from '../language/language.tsx';
import { JudgeForm } from './judge-form.tsx';

const VERDICT = 'query Verdict($id: ID!) { node(id: $id) { ... on Claim { judgement { id kind by at reason } } } }';

interface Verdict {
  readonly node: {
    readonly judgement: { readonly kind: 'ACCEPT' | 'REJECT'; readonly by: string; readonly at: string; readonly reason: string } | null;
  } | null;
}

/** For those with the token: what was judged of a claim, and judging it. */
export function ClaimVerdict({ id }: { readonly id: string }) {
  const { words } = useLanguage();
  const token = useToken();
  const { data } = useQuery<Verdict>(token === null ? null : VERDICT, { id });
  if (token === null) return null;
  const standing = data?.node?.judgement;
  return (
    <section aria-label={words.curation}>
      {standing && (
        <p class="quiet small">
          {words.judgements[standing.kind]} · {standing.by} · {standing.at.slice(0, 10)} · {standing.reason}
        </p>
      )}
      <JudgeForm
        key={id}
        subject={{ id }}
        acts={[
          ['acceptClaim', words.accept],
          ['rejectClaim', words.reject],
        ]}
      />
    </section>
  );
}
