import type { EntityType } from '../../../../src/model/vocabulary.js';
import { contentId } from '../../../../src/resolve/identity.js';

/** An entity of the country: what documents name. */
export interface Thing {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** What documents call it at times. */
  readonly short: string | null;
  readonly code: string | null;
}

export function thing(type: EntityType, name: string, short: string | null = null, code: string | null = null): Thing {
  return { id: contentId(type.toLowerCase(), type, code ?? name), type, name, short, code };
}
