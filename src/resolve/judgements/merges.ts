import type { JudgedEntity, Merge } from '../../model/judgement.js';

/**
 * What merges add up to: for every entity the one it is called by. Given oldest first; the last one counts. A merge that
 * closes a circle (A into B, then B into A) turns it round: all stay one thing, called by what the last one says.
 */
export class Merges {
  private readonly links = new Map<string, Merge>();

  constructor(merges: readonly Merge[]) {
    for (const merge of merges) this.add(merge);
  }

  private add(merge: Merge): void {
    const { from, into } = merge;
    if (from.id === into.id) return;
    if (this.chain(into.id).some((link) => link.into.id === from.id)) this.links.delete(into.id);
    this.links.set(from.id, merge);
  }

  /** The merges that lead from an entity to the one it is called by; empty where it keeps its own id. */
  chain(id: string): Merge[] {
    const chain: Merge[] = [];
    for (let link = this.links.get(id); link; link = this.links.get(link.into.id)) chain.push(link);
    return chain;
  }

  canonical(id: string): string {
    return this.target(id)?.id ?? id;
  }

  /** The entity that this one is called by; null where it keeps its own id. */
  target(id: string): JudgedEntity | null {
    return this.chain(id).at(-1)?.into ?? null;
  }
}
