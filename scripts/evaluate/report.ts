import type { Scores } from './scores.js';
import type { Tallies } from './tally.js';

function rows(title: string, tallies: Tallies): void {
  console.log(`-- ${title}`);
  for (const [name, tally] of [...tallies.byName].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`  ${name.padEnd(28)} ${tally}`);
}

/** Prints scores by stage, type, predicate, figure field, kind and rule; with `texts` also every error beside its sentence. */
export function printReport(total: Scores, byKind: ReadonlyMap<string, Scores>, texts: ReadonlyMap<string, string> | null): void {
  rows('stages', total.stages);
  rows('entities by type', total.types);
  rows('claims by predicate', total.predicates);
  console.log('-- of the figures found, fields right');
  for (const [name, tally] of total.fields.byName) console.log(`  ${name.padEnd(28)} ${tally.recall.toFixed(3)}`);
  console.log('-- kinds of documents, overall');
  for (const [kind, scores] of byKind) {
    const stages = [...scores.stages.byName].map(([name, tally]) => `${name} ${tally.f1.toFixed(3)}`);
    console.log(`  ${kind.padEnd(28)} ${scores.overall.toFixed(4)}  ${stages.join(', ')}  (${scores.documents} documents)`);
  }
  console.log('-- rules of claims, right of all that count');
  for (const [rule, tally] of [...total.rules.byName].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`  ${rule.padEnd(28)} ${tally.precision.toFixed(3)}  (${tally.right} of ${tally.right + tally.surplus})`);
  }
  console.log(`overall ${total.overall.toFixed(4)}  (mean of the three F1, ${total.documents} documents)`);
  if (texts)
    for (const note of total.notes)
      console.log([note.document, note.kind, note.what, note.name, sentenceAt(texts.get(note.document), note)].join('\t'));
}

function sentenceAt(text: string | undefined, { span, name }: { span: { start: number } | undefined; name: string }): string {
  const at = span?.start ?? text?.indexOf(name) ?? -1;
  if (!text || at < 0) return '';
  const start = Math.max(0, at - 30);
  return text.slice(start, at + 40).replace(/\s+/gu, ' ');
}
