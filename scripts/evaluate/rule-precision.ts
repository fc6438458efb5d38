import type { MentionCandidate } from '../../src/model/mention.js';
import type { GoldEntity } from './gold-file.js';
import { bestLikeness } from './name-likeness.js';

interface Verdicts {
  required: number;
  optional: number;
  otherType: number;
  none: number;
}

/** How often what a rule finds is an entity of the document, an optional one, one of another type, or none. */
export class RulePrecision {
  private readonly rules = new Map<string, Verdicts>();

  judge(mention: MentionCandidate, name: string, golds: readonly GoldEntity[]): void {
    const verdicts = this.rules.get(mention.rule) ?? { required: 0, optional: 0, otherType: 0, none: 0 };
    this.rules.set(mention.rule, verdicts);
    const same = golds.filter((gold) => bestLikeness([gold.name, ...(gold.names ?? [])], [name], mention.type) > 0);
    const typed = same.filter((gold) => (gold.types ?? [gold.type]).includes(mention.type));
    if (typed.some((gold) => !gold.optional)) verdicts.required++;
    else if (typed.length > 0) verdicts.optional++;
    else if (same.length > 0) verdicts.otherType++;
    else verdicts.none++;
  }

  print(): void {
    console.log('-- by rule: share right of what counts; required, optional, other type, none');
    for (const [rule, { required, optional, otherType, none }] of [...this.rules].sort()) {
      const counted = required + otherType + none;
      const share = counted === 0 ? '  -  ' : (required / counted).toFixed(3);
      console.log(`  ${rule.padEnd(34)} ${share}  ${required} ${optional} ${otherType} ${none}`);
    }
  }
}
