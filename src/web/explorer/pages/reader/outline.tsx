import { useLanguage } from '../../language/language.tsx';
import type { PassageBrief } from './document.ts';

/** The headings of the whole text by depth; a click scrolls to where one begins. */
export function Outline({ passages }: { readonly passages: readonly PassageBrief[] }) {
  const { words } = useLanguage();
  const headings = passages.filter((passage) => passage.isHeading);
  if (headings.length === 0) return <div class="outline" />;
  return (
    <nav class="outline" aria-label={words.outline}>
      <h2>{words.outline}</h2>
      <ol>
        {headings.map(({ id, start, text, headings: path }) => (
          <li key={id} class={`depth-${Math.min(4, path.length)}`}>
            <button type="button" class="plain" onClick={() => document.getElementById(`at-${start}`)?.scrollIntoView({ block: 'start' })}>
              {text.replace(/^#+\s*/u, '')}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
