import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Act, judge } from '../../api/curation.ts';
import { RequestError } from '../../api/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { Failure } from '../answer.tsx';

interface JudgeFormProps {
  /** One button each; the reason is asked for whichever is pressed. */
  readonly acts: readonly (readonly [Act, string])[];
  /** What is judged, besides the named fields of the form. */
  readonly subject?: Readonly<Record<string, string>>;
  readonly children?: ComponentChildren;
}

type Outcome = { readonly changed: number } | { readonly error: RequestError } | null;

/** Judges with a reason, and says what came of it. */
export function JudgeForm({ acts, subject = {}, children }: JudgeFormProps) {
  const { words } = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const act = acts.find(([name]) => name === (event.submitter as HTMLButtonElement | null)?.value)?.[0] ?? acts[0]?.[0];
    if (!act) return;
    const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
    setBusy(true);
    try {
      setOutcome({ changed: await judge(act, { ...subject, ...fields }) });
      form.reset();
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setOutcome({ error });
    } finally {
      setBusy(false);
    }
  };
  return (
    <form class="judge" onSubmit={(event) => void onSubmit(event as unknown as SubmitEvent)}>
      {children}
      <input name="reason" required maxLength={500} placeholder={words.reason} aria-label={words.reason} />
      {acts.map(([act, label]) => (
        <button key={act} type="submit" name="act" value={act} disabled={isBusy}>
          {label}
        </button>
      ))}
      <span role="status" class="quiet small">
        {isBusy && words.judging}
        {outcome && 'changed' in outcome && words.judged.replace('{n}', String(outcome.changed))}
      </span>
      {outcome && 'error' in outcome && <Failure error={outcome.error} />}
    </form>
  );
}
