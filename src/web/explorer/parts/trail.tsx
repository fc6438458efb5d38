import { Link } from 'wouter-preact';
import { useLanguage } from '../language/language.tsx';

/** A step of the way down to a page: what it is called, and where it is. */
export type Step = readonly [label: string, href: string];

interface TrailProps {
  readonly steps: readonly Step[];
  /** The page itself. */
  readonly here: string;
}

/** Where one is: from the first page down to this one. */
export function Trail({ steps, here }: TrailProps) {
  const { words } = useLanguage();
  return (
    <nav class="trail" aria-label={words.whereabouts}>
      <ol>
        {[[words.home, '/'] as Step, ...steps].map(([label, href]) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
