import type { Division, DivisionIndex } from '../model/gazetteer.js';

/** A further name of a division: the one it bore before (清苑县), one without peoples (恩施州), one by custom (燕赵大地), a province's character (沪). */
export interface OtherName {
  readonly name: string;
  readonly code: string;
  readonly kind: 'former' | 'full' | 'by-name' | 'character';
}

const RANK: Readonly<Record<Division['level'], number>> = { country: 0, province: 1, city: 2, county: 3 };

function groupByName(divisions: readonly Division[], others: readonly OtherName[]): Map<string, Division[]> {
  const byCode = new Map(divisions.map((division) => [division.code, division]));
  const groups = new Map<string, Division[]>();
  const add = (name: string, division: Division | undefined) => {
    if (!division) return;
    const group = groups.get(name);
    if (!group) groups.set(name, [division]);
    else if (!group.includes(division)) group.push(division);
  };
  for (const division of divisions) {
    add(division.name, division);
    if (division.short !== null) add(division.short, division);
  }
  for (const { name, code } of others) add(name, byCode.get(code));
  for (const group of groups.values()) group.sort((a, b) => RANK[a.level] - RANK[b.level] || (a.code < b.code ? -1 : 1));
  return groups;
}

/** The one division of the highest level among them: 承德 is the city before its county. Null where two share that level. */
function highest(candidates: readonly Division[]): Division | null {
  const [first, second] = candidates;
  if (!first || (second && RANK[second.level] === RANK[first.level])) return null;
  return first;
}

/** Three full names in a row, the longest of which has fifteen characters. */
const LONGEST_COMPOSED = 45;
/** What names mean is remembered for so many of them; then all are forgotten, so that memory stays bounded. */
const MOST_REMEMBERED = 20_000;

class LinkedDivisions implements DivisionIndex {
  readonly #byCode: ReadonlyMap<string, Division>;
  readonly #byName: ReadonlyMap<string, readonly Division[]>;
  readonly #lineages = new Map<string, readonly string[]>();
  readonly #resolved = new Map<string | null, Map<string, Division | null>>();
  #remembered = 0;

  constructor(divisions: readonly Division[], others: readonly OtherName[]) {
    this.#byCode = new Map(divisions.map((division) => [division.code, division]));
    this.#byName = groupByName(divisions, others);
  }

  byCode(code: string): Division | undefined {
    return this.#byCode.get(code);
  }

  byName(name: string): readonly Division[] {
    return this.#byName.get(name) ?? [];
  }

  lineage(code: string): readonly string[] {
    let lineage = this.#lineages.get(code);
    if (!lineage) {
      lineage = this.#lineageOf(code);
      if (lineage.length > 0) this.#lineages.set(code, lineage);
    }
    return lineage;
  }

  #lineageOf(code: string): readonly string[] {
    const codes: string[] = [];
    for (let at = this.#byCode.get(code); at && at.level !== 'country'; at = this.#byCode.get(at.parent ?? '')) codes.push(at.code);
    return codes;
  }

  /** A text asks for the same names again and again. */
  resolve(name: string, context: string | null): Division | null {
    const known = this.#knownIn(context);
    let division = known.get(name);
    if (division === undefined) {
      division = this.#resolve(name, context);
      known.set(name, division);
      this.#remembered++;
    }
    return division;
  }

  #knownIn(context: string | null): Map<string, Division | null> {
    if (this.#remembered >= MOST_REMEMBERED) {
      this.#resolved.clear();
      this.#remembered = 0;
    }
    let known = this.#resolved.get(context);
    if (!known) {
      known = new Map();
      this.#resolved.set(context, known);
    }
    return known;
  }

  #resolve(name: string, context: string | null): Division | null {
    const candidates = this.byName(name);
    if (candidates.length === 0) return this.#resolveComposed(name);
    const home = context === null || context === name ? null : this.resolve(context, null);
    if (home) {
      const near = this.#rings(home)
        .map((isNear) => candidates.filter(isNear))
        .find((ring) => ring.length > 0);
      if (near) return highest(near);
    }
    return highest(candidates.filter((division) => division.short !== name || !division.shortNeedsContext));
  }

  /** Ever wider neighbourhoods: within or above the home, beside it, in its province. */
  #rings(home: Division): ((division: Division) => boolean)[] {
    const above = new Set(this.lineage(home.code));
    const province = this.lineage(home.code).at(-1);
    return [
      (division) => above.has(division.code) || this.lineage(division.code).includes(home.code),
      (division) => division.parent === home.parent && home.level !== 'country',
      (division) => this.lineage(division.code).at(-1) === province && province !== undefined,
    ];
  }

  /** 河北省保定市清苑区: the last part, within the parts before it. */
  #resolveComposed(name: string): Division | null {
    if (name.length > LONGEST_COMPOSED) return null;
    for (let end = 2; end + 2 <= name.length; end++) {
      const outer = highest(this.byName(name.slice(0, end)));
      if (!outer) continue;
      const inner = this.#within(name.slice(end), outer) ?? null;
      if (inner) return inner;
    }
    return null;
  }

  #within(name: string, outer: Division): Division | null {
    const direct = this.byName(name).filter((division) => division !== outer && this.lineage(division.code).includes(outer.code));
    if (direct.length > 0) return highest(direct);
    for (let end = 2; end + 2 <= name.length; end++) {
      const middle = this.#within(name.slice(0, end), outer);
      const inner = middle && this.#within(name.slice(end), middle);
      if (inner) return inner;
    }
    return null;
  }
}

/** Links divisions to their names and to each other. Former names lead to the division of today. */
export function indexDivisions(divisions: readonly Division[], others: readonly OtherName[] = []): DivisionIndex {
  return Object.freeze(new LinkedDivisions(divisions, others));
}
