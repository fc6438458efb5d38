import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadExtractionParts } from '../../src/cli/extraction-parts.js';
import { readDocument } from '../../src/documents/read-document.js';
import type { Extraction } from '../../src/model/extraction.js';
import { extractDocument } from '../../src/pipeline/extract-document.js';
import { packageRoot } from '../../src/schema/package-root.js';

/**
 * Pins what is read out of two whole documents, a line a fact, so that a change shows what it changes.
 * Read the difference; then write it down with UPDATE_GOLDEN=1 npx vitest run test/golden
 */
const PINNED = ['滨州市-2022-政府工作报告.md', '阳信县-项目投产-2023-繁体.txt'];

function linesOf({ document, entities, figures, claims }: Extraction, raw: string): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const named = (id: string | null) => (id === null ? '—' : (names.get(id) ?? id));
  const quote = ({ start, end }: { start: number; end: number }) => raw.slice(start, end).replace(/\s+/gu, ' ').slice(0, 24);
  return [
    `document ${document.docType} ${document.place} ${document.year} ${document.publishedOn} ${document.speaker}`,
    ...entities.map(
      ({ type, name, aliases, mentions }) =>
        `entity ${type} ${name}${aliases.length > 0 ? ` = ${aliases.join(' = ')}` : ''} × ${mentions.length}`,
    ),
    ...figures.map(
      (f) =>
        `figure ${f.indicator} ${f.measure} ${f.comparator} ${f.value}${f.upper === null ? '' : `~${f.upper}`} ${f.unit} ${f.status} ${f.year} ${named(f.scope)}`,
    ),
    ...claims.map(
      (c) =>
        `claim ${named(c.subject)} ${c.predicate} ${named(c.object)} ${JSON.stringify(c.attributes)} ${c.basis} ${c.rule} | ${quote(c.evidence)}`,
    ),
  ];
}

describe('golden', () => {
  it.each(PINNED)('%s is read as it was', async (name) => {
    const source = await readDocument(join(packageRoot(), 'seeds', 'documents', name));
    const lines = linesOf(extractDocument(source, loadExtractionParts()).extraction, source.raw);
    const pin = join(packageRoot(), 'test', 'golden', `${name}.golden`);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(pin, `${lines.join('\n')}\n`);
    expect(lines).toEqual(readFileSync(pin, 'utf8').trimEnd().split('\n'));
  });
});
