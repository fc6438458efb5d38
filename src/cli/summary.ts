import pc from 'picocolors';
import type { EntityType, Predicate } from '../model/vocabulary.js';
import type { IngestReport } from '../pipeline/ingest.js';
import { loadSchema } from '../schema/load.js';
import type { GraphStats } from '../store/stats.js';

/** What a run of reading did, in one line. */
export function describeIngest(report: IngestReport): string {
  const parts = [`${report.read} documents read`, `${report.written} new or changed`, `${report.unchanged} unchanged`];
  if (report.problems.length > 0) parts.push(pc.red(`${report.problems.length} unreadable`));
  if (report.diagnostics.length > 0) parts.push(`${report.diagnostics.length} diagnostics`);
  return parts.join(' · ');
}

/** Diagnostics by code, most frequent first, each with one document as an example. */
export function describeDiagnostics(report: IngestReport): string[] {
  const byCode = new Map<string, { count: number; example: string; message: string }>();
  for (const { uri, diagnostic } of report.diagnostics) {
    const seen = byCode.get(diagnostic.code);
    byCode.set(diagnostic.code, { count: (seen?.count ?? 0) + 1, example: seen?.example ?? uri, message: diagnostic.message });
  }
  return [...byCode]
    .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
    .map(([code, { count, example, message }]) => `  ${code} × ${count}: ${message} (${example})`);
}

/** What the graph holds: documents, entities by type, claims by predicate, figures. */
export function describeStats(stats: GraphStats): string[] {
  const { entities, predicates } = loadSchema();
  const line = (label: string, count: number) => `  ${label.padEnd(24)} ${String(count).padStart(8)}`;
  const kinds = entities.map(({ name, label, seal, plural }) =>
    line(`${seal.character} ${label.zh} ${plural.en}`, stats.entitiesByType[name as EntityType]),
  );
  const links = predicates.map(({ name, label }) => line(`${label.zh} ${name}`, stats.claimsByPredicate[name as Predicate]));
  return [
    pc.bold(
      `${stats.documents} documents, ${stats.passages} passages, ${sum(stats.entitiesByType)} entities, ${stats.claims} claims, ${stats.figures} figures`,
    ),
    ...kinds,
    '',
    ...links,
  ];
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
