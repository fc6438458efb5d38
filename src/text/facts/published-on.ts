import type { FactContext } from './fact-context.js';

const DATE = /(?<year>(?:19|20)\d{2})[-/年.](?<month>\d{1,2})(?:[-/月.](?<day>\d{1,2}))?/u;

/** The day a text was published, by its header or its opening lines. */
export function publishedOf({ header, mended }: FactContext): string | null {
  const date = DATE.exec(header.published ?? '') ?? DATE.exec(mended.slice(0, 300));
  if (!date?.groups) return null;
  const { year, month, day } = date.groups;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}
