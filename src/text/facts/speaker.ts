import type { FactContext } from './fact-context.js';

const SPEAKER = /(?:省长|市长|县长|区长|主席|书记) ?(?<name>\p{Script=Han}{2,3}|\p{Script=Han} \p{Script=Han})(?:同志)?(?:$|在|作|代表)/mu;

/** Who gives the report or holds the speech. */
export function speakerOf({ header, text }: FactContext): string | null {
  const stated = header.speaker?.split(' ').at(-1);
  if (stated) return stated;
  return SPEAKER.exec(text.slice(0, 600))?.groups?.name?.replace(' ', '') ?? null;
}
