import type { FactContext } from './fact-context.js';

const NAME = '(?<name>\\p{Script=Han}{1,12}?(?:省|自治区|市|县|区|旗|自治州|州|盟))';
const SAYS: readonly RegExp[] = [
  new RegExp(`代表${NAME}人民政府`, 'u'),
  new RegExp(`${NAME}(?:第\\p{Script=Han}{1,4}届)?人民代表大会`, 'u'),
  new RegExp(`${NAME}政府工作报告`, 'u'),
];

/** The place the text speaks for, by its full name. */
export function placeOf({ text, header, gazetteers }: FactContext, title: string | null): string | null {
  const head = `${title ?? ''}\n${header.issuer ?? ''}\n${text.slice(0, 1500)}`;
  for (const pattern of SAYS) {
    const name = pattern.exec(head)?.groups?.name;
    const division = name ? gazetteers.divisions.resolve(name, null) : null;
    if (division) return division.name;
  }
  const hit = gazetteers.places.all(head).find(({ term }) => term.code !== null);
  return hit ? hit.term.canonical : null;
}
