/**
 * A number with the word it counts. `forms` is one form for every number (份文献), or the one for 1 and the one for others
 * between a bar: document|documents.
 */
export function counted(count: number, forms: string): string {
  const [one = '', others = one] = forms.split('|');
  return `${count.toLocaleString('en')} ${count === 1 ? one : others}`;
}
