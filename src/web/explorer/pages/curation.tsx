import { useToken } from '../api/curation.ts';
import { storeToken } from '../api/token.ts';
import { useLanguage } from '../language/language.tsx';
import { EntityCombobox } from '../parts/entity-combobox.tsx';
import { JudgeForm } from '../parts/judging/judge-form.tsx';
import { Trail } from '../parts/trail.tsx';
import { useTitle } from '../parts/use-title.ts';
import { JudgementLedger } from './curation/judgement-ledger.tsx';

/** Merging, splitting and undoing for those who have the token; what was judged so far is there for all to read. */
export function CurationPage() {
  const { words } = useLanguage();
  const token = useToken();
  useTitle(words.curation);
  return (
    <>
      <Trail steps={[]} here={words.curation} />
      <h1>{words.curation}</h1>
      <p class="quiet">{words.curationHint}</p>
      {token === null ? <TokenForm /> : <Tools />}
      <JudgementLedger />
    </>
  );
}

function TokenForm() {
  const { words } = useLanguage();
  return (
    <form
      class="graph-bar"
      onSubmit={(event) => {
        event.preventDefault();
        const token = String(new FormData(event.currentTarget).get('token') ?? '').trim();
        if (token) storeToken(token);
      }}
    >
      <label for="token">{words.token}</label>
      <input id="token" name="token" type="password" autocomplete="off" required size={36} />
      <button type="submit" class="primary">
        {words.useToken}
      </button>
    </form>
  );
}

function Tools() {
  const { words } = useLanguage();
  const nothing = () => undefined;
  return (
    <>
      <p>
        <button type="button" onClick={() => storeToken(null)}>
          {words.forgetToken}
        </button>
      </p>
      <div class="columns">
        <section class="card">
          <h2>{words.merge}</h2>
          <p class="quiet small">{words.mergeHint}</p>
          <JudgeForm acts={[['mergeEntities', words.merge]]}>
            <EntityCombobox label={words.mergeFrom} placeholder={words.mergeFrom} name="from" keepsName isRequired onPick={nothing} />
            <EntityCombobox label={words.mergeInto} placeholder={words.mergeInto} name="into" keepsName isRequired onPick={nothing} />
          </JudgeForm>
        </section>
        <section class="card">
          <h2>{words.split}</h2>
          <p class="quiet small">{words.splitHint}</p>
          <JudgeForm acts={[['splitEntity', words.split]]}>
            <EntityCombobox label={words.splitFrom} placeholder={words.splitFrom} name="entity" keepsName isRequired onPick={nothing} />
            <input name="name" required placeholder={words.splitName} aria-label={words.splitName} />
          </JudgeForm>
        </section>
      </div>
    </>
  );
}
