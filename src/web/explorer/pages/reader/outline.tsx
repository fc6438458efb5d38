import { useLanguage } from '../../language/language.tsx';

interface Heading {
  readonly id: string;
  readonly start: number;
  readonly text: string;
  readonly isHeading: boolean;
}

/** The headings of the text; a click scrolls to the first mark or text piece at or before it. */
export function Outline({ passages }: { readonly passages: readonly Heading[] }) {
  const { words } = useLanguage();
  return (
    <nav class="outline" aria-label={words.outline}>
      <ol>
        {passages
          .filter((passage) => passage.isHeading)
          .map(({ id, start, text }) => (
            <li key={id}>
              <button type="button" class="plain" onClick={() => pieceAt(start)?.scrollIntoView({ block: 'start' })}>
                {text}
              </button>
            </li>
          ))}
      </ol>
    </nav>
  );
}

/** The last piece of text that begins at or before an offset. */
function pieceAt(offset: number): Element | null {
  const pieces = [...document.querySelectorAll('.reader .body [id^="at-"]')];
  return pieces.filter((piece) => Number(piece.id.slice(3)) <= offset).at(-1) ?? null;
}
