import type { IndicatorTerm } from '../model/gazetteer.js';
import { compareText } from './page.js';

/** What is known of an indicator beside its figures. */
export interface Indicator {
  /** The name that all its spellings stand for. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unit: string | null;
  readonly lowerIsBetter: boolean;
}

/** Which names mean the same indicator. A name nobody has listed is an indicator of its own. */
export class Indicators {
  private readonly byName = new Map<string, Indicator>();
  private readonly canonical = new Map<string, string>();

  constructor(terms: readonly IndicatorTerm[]) {
    const spellings = new Map<string, IndicatorTerm[]>();
    for (const term of terms) spellings.set(term.canonical, [...(spellings.get(term.canonical) ?? []), term]);
    for (const [name, own] of spellings) {
      const aliases = own.map(({ surface }) => surface).filter((surface) => surface !== name);
      const { unit, lowerIsBetter } = own[0] as IndicatorTerm;
      this.byName.set(name, { name, aliases: [...new Set(aliases)].sort(compareText), unit, lowerIsBetter });
      for (const { surface } of own) this.canonical.set(surface, name);
    }
  }

  /** The indicator that a name as written means. */
  of(name: string): Indicator {
    const canonical = this.canonical.get(name) ?? name;
    return this.byName.get(canonical) ?? { name: canonical, aliases: [], unit: null, lowerIsBetter: false };
  }

  /** Every name that means the same. */
  spellings(name: string): readonly string[] {
    const { name: canonical, aliases } = this.of(name);
    return [...new Set([name, canonical, ...aliases])];
  }
}
