import type { ClaimBrief } from '../../parts/claims.ts';

/** What is said of an entity once, however many sentences say it. */
export interface FactRow {
  readonly key: string;
  readonly other: ClaimBrief['subject'];
  /** Values of the attributes that set this fact apart: the title of an office. */
  readonly values: readonly string[];
  /** The surest first. */
  readonly claims: readonly ClaimBrief[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export interface FactGroup {
  readonly predicate: string;
  /** Whether the entity is the subject of these facts, or their object. */
  readonly side: 'out' | 'in';
  readonly rows: readonly FactRow[];
  readonly sentences: number;
}

/** Claims about an entity as facts by predicate and side, those with most sentences first. */
export function factGroups(id: string, claims: readonly ClaimBrief[]): FactGroup[] {
  const groups = new Map<string, Map<string, ClaimBrief[]>>();
  for (const claim of claims) {
    const side = claim.subject.id === id ? 'out' : 'in';
    const other = side === 'out' ? claim.object : claim.subject;
    const title = claim.attributes.find(({ name }) => name === 'title')?.value ?? '';
    const rows = groups.get(`${side} ${claim.predicate}`) ?? new Map<string, ClaimBrief[]>();
    rows.set(`${other.id} ${title}`, [...(rows.get(`${other.id} ${title}`) ?? []), claim]);
    groups.set(`${side} ${claim.predicate}`, rows);
  }
  const found = [...groups].map(([key, rows]): FactGroup => {
    const [side, predicate = ''] = key.split(' ');
    const facts = [...rows].map(([rowKey, own]) => factRow(rowKey, side === 'out' ? 'object' : 'subject', own)).sort(strongestFirst);
    return { predicate, side: side === 'out' ? 'out' : 'in', rows: facts, sentences: sum(facts.map((row) => row.claims.length)) };
  });
  return found.sort((a, b) => b.sentences - a.sentences);
}

function factRow(key: string, end: 'subject' | 'object', claims: readonly ClaimBrief[]): FactRow {
  const inOrder = [...claims].sort((a, b) => b.confidence - a.confidence);
  const years = claims.flatMap(({ evidence }) => evidence.document.year ?? []);
  const [first] = inOrder as [ClaimBrief];
  const values = new Set(claims.flatMap(({ attributes }) => attributes.map(({ value }) => value)));
  return {
    key,
    other: first[end],
    values: [...values].slice(0, 3),
    claims: inOrder,
    firstYear: years.length > 0 ? Math.min(...years) : null,
    lastYear: years.length > 0 ? Math.max(...years) : null,
  };
}

function strongestFirst(a: FactRow, b: FactRow): number {
  return b.claims.length - a.claims.length || (b.claims[0]?.confidence ?? 0) - (a.claims[0]?.confidence ?? 0);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
