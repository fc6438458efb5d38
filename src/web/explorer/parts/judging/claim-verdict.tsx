import { useToken } from '../../api/curation.ts';
import { useQuery } from '../../api/use-query.ts';
import { useLanguage } from '../../language/language.tsx';
import { JudgeForm } from './judge-form.tsx';

const VERDICT = 'query Verdict($id: ID!) { node(id: $id) { ... on Claim { judgement { id kind by at reason } } } }';

interface Verdict {
  readonly node: {
    readonly judgement: { readonly kind: 'ACCEPT' | 'REJECT'; readonly by: string; readonly at: string; readonly reason: string } | null;
  } | null;
}

/** What was judged of a claim, by whom and why; judging it, for those with the token. */
export function ClaimVerdict({ id }: { readonly id: string }) {
  const { words } = useLanguage();
  const token = useToken();
  const { data } = useQuery<Verdict>(VERDICT, { id });
  const standing = data?.node?.judgement;
  if (token === null && !standing) return null;
  return (
    <section aria-label={words.curation}>
      {standing && (
        <p class="verdict">
          <strong>{words.judgements[standing.kind]}</strong> {standing.reason}
          <br />
          <span class="quiet small">
            {standing.by} · {standing.at.slice(0, 10)}
          </span>
        </p>
      )}
      {token !== null && (
        <JudgeForm
          subject={{ id }}
          acts={[
            ['acceptClaim', words.accept],
            ['rejectClaim', words.reject],
          ]}
        />
      )}
    </section>
  );
}
