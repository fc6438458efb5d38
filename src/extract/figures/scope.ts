import type { Span } from '../../model/span.js';
import type { EntityContext } from '../context.js';

export function scopeOf(context: EntityContext, _sentence: Span, _quantity: Span): string | null {
  return context.speakingPlace?.id ?? null;
}
