import type { Words } from '../../language/zh.ts';
import type { ClaimBrief } from '../../parts/claims.ts';
import type { FigureBrief } from '../../parts/figures.ts';
import { figureText } from '../../parts/figures.ts';

interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

/** A row of an answer: cells of text or things, and what it rests on. */
export interface AnswerRow {
  readonly cells: readonly (Named | readonly Named[] | string | number | null)[];
  readonly claims: readonly ClaimBrief[];
  readonly figures: readonly FigureBrief[];
}

export interface AnswerTable {
  readonly heads: readonly string[];
  readonly rows: readonly AnswerRow[];
  readonly total: number;
}

interface Edges<T> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: T }[];
}

/** What the six queries answer; each answer has the field of its query. */
export interface AskAnswer {
  readonly linkage?: {
    readonly links: Edges<{
      readonly entity: Named;
      readonly isDirect: boolean;
      readonly documentCount: number;
      readonly through: readonly Named[];
      readonly claims: readonly ClaimBrief[];
    }>;
  };
  readonly strategiesServed?: {
    readonly services: readonly { readonly strategy: Named; readonly through: readonly Named[]; readonly claims: readonly ClaimBrief[] }[];
  };
  readonly officeHolders?: {
    readonly holders: readonly {
      readonly title: string | null;
      readonly firstYear: number | null;
      readonly lastYear: number | null;
      readonly person: Named;
      readonly claims: readonly ClaimBrief[];
    }[];
  };
  readonly targetDiff?: {
    readonly changes: readonly {
      readonly indicator: string;
      readonly change: keyof Words['changes'];
      readonly before: FigureBrief | null;
      readonly after: FigureBrief | null;
    }[];
  };
  readonly silentProjects?: Edges<{
    readonly project: Named;
    readonly place: string;
    readonly firstYear: number;
    readonly lastYear: number;
    readonly documents: number;
    readonly silentDocuments: number;
  }>;
  readonly explainLink?: {
    readonly paths: readonly {
      readonly hops: readonly {
        readonly predicate: string;
        readonly subject: Named;
        readonly object: Named;
        readonly claims: readonly ClaimBrief[];
      }[];
    }[];
  };
}

const row = (cells: AnswerRow['cells'], claims: readonly ClaimBrief[] = [], figures: readonly FigureBrief[] = []): AnswerRow => ({
  cells,
  claims,
  figures,
});

/** An answer as a table, whichever question it is to. */
export function tableOf(answer: AskAnswer, words: Words, labelOf: (predicate: string) => string): AnswerTable {
  const { linkage, strategiesServed, officeHolders, targetDiff, silentProjects, explainLink } = answer;
  if (linkage) {
    const rows = linkage.links.edges.map(({ node }) => row([node.entity, node.through, node.documentCount], node.claims));
    return { heads: [words.subject, words.indirect, words.documents], rows, total: linkage.links.totalCount };
  }
  if (strategiesServed) {
    const rows = strategiesServed.services.map(({ strategy, through, claims }) => row([strategy, through], claims));
    return whole([words.strategy, words.indirect], rows);
  }
  if (officeHolders) {
    const rows = officeHolders.holders.map((holder) =>
      row([holder.person, holder.title, holder.firstYear, holder.lastYear], holder.claims),
    );
    return whole([words.person, words.office, words.from, words.until], rows);
  }
  if (targetDiff) {
    const text = (figure: FigureBrief | null) => figure && figureText(figure);
    const rows = targetDiff.changes.map(({ indicator, change, before, after }) =>
      row(
        [indicator, text(before), text(after), words.changes[change]],
        [],
        [before, after].filter((figure) => figure !== null),
      ),
    );
    return whole([words.indicator, words.before, words.after, words.change], rows);
  }
  if (silentProjects) {
    const rows = silentProjects.edges.map(({ node }) =>
      row([node.project, node.place, node.firstYear, node.lastYear, node.documents, node.silentDocuments]),
    );
    const heads = [words.projects, words.place, words.from, words.until, words.documents, words.silentSince];
    return { heads, rows, total: silentProjects.totalCount };
  }
  const hops = (explainLink?.paths ?? []).flatMap(({ hops }, path) =>
    hops.map(({ subject, predicate, object, claims }) => row([path + 1, subject, labelOf(predicate), object], claims)),
  );
  return whole([words.path, words.subject, words.predicate, words.object], hops);
}

const whole = (heads: readonly string[], rows: readonly AnswerRow[]): AnswerTable => ({ heads, rows, total: rows.length });
