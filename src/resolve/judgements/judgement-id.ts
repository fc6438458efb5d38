import type { Judgement, JudgementContent } from '../../model/judgement.js';
import { contentId } from '../identity.js';

/** The judgement with its id, a hash of its content: a line that was changed by hand no longer fits its id. */
export function identified(content: JudgementContent): Judgement {
  return { id: judgementId(content), ...content } as Judgement;
}

/** The id that fits the content, whatever the order of its keys. An `id` among them is left out. */
export function judgementId(content: JudgementContent | Judgement): string {
  return contentId('judgement', canonicalJson({ ...content, id: undefined }));
}

/** JSON with keys in order; undefined members are left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
