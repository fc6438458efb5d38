/** A description in both languages, as every type, field, argument and value carries one: 中文 — English. */
export function both(zh: string, en: string): string {
  return `${zh.replace(/。$/u, '')} — ${en}`;
}
