import type { PassageBrief } from './document.ts';

/** The sentences as they were cleaned, in paragraphs: what follows without a gap in the raw text belongs together. */
export function CleanedText({ passages }: { readonly passages: readonly PassageBrief[] }) {
  const paragraphs: PassageBrief[][] = [];
  for (const passage of passages) {
    const last = paragraphs.at(-1);
    const before = last?.at(-1);
    if (last && before && !before.isHeading && !passage.isHeading && passage.start === before.end) last.push(passage);
    else paragraphs.push([passage]);
  }
  return (
    <div class="body cleaned">
      {paragraphs.map((paragraph) => (
        <p key={paragraph[0]?.id} class={paragraph[0]?.isHeading ? 'heading' : undefined}>
          {paragraph.map(({ id, start, text }) => (
            <span key={id} id={`at-${start}`}>
              {text}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
