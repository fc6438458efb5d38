/** Answers kept for going back and forward; all are dropped when the graph was changed from this page. */
const answers = new Map<string, unknown>();
const KEPT = 200;
export const GRAPH_CHANGED = 'zhengtu:graph';

export function keptAnswer<T>(key: string): T | null {
  return (answers.get(key) as T | undefined) ?? null;
}

export function keepAnswer(key: string, answer: unknown): void {
  answers.set(key, answer);
  const oldest = answers.keys().next().value;
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
}

/** Drops every answer and lets what is on the screen ask again. */
export function forgetAnswers(): void {
  answers.clear();
  dispatchEvent(new Event(GRAPH_CHANGED));
}
