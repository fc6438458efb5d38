import { askedFor } from './asked-for.ts';
import { Trail } from './trail.tsx';
import { useTitle } from './use-title.ts';

interface QuestionHeadProps {
  readonly title: string;
  readonly path: string;
  readonly asked: URLSearchParams;
  /** Which of what was asked names the page, in this order. */
  readonly by: readonly string[];
  readonly hint?: string;
}

/** Way, title and hint of a page that answers a question; the tab is called after what was asked. */
export function QuestionHead({ title, path, asked, by, hint }: QuestionHeadProps) {
  const what = askedFor(asked, by);
  useTitle([title, what].filter(Boolean).join(' '));
  return (
    <>
      <Trail steps={what === null ? [] : [[title, path]]} here={what ?? title} />
      <h1>{title}</h1>
      {hint && what === null && <p class="quiet">{hint}</p>}
    </>
  );
}
