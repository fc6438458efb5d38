import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { findDocuments } from '../../documents/find-documents.js';
import { readDocument } from '../../documents/read-document.js';
import { ZhengtuError } from '../../model/errors.js';
import { extractDocument } from '../../pipeline/extract-document.js';
import { type DeclaredOptions, declaredFacts, withDeclaredOptions } from '../declared-options.js';
import { noteProblems } from '../exit.js';
import { loadExtractionParts } from '../extraction-parts.js';
import { Progress } from '../progress.js';

interface ExtractOptions extends DeclaredOptions {
  readonly out?: string;
}

/** `zhengtu extract FILE…` — the JSON of the output contract, one file for each input under its own stem. */
export function extractCommand(): Command {
  return withDeclaredOptions(new Command('extract'))
    .description('read files and write what they say as JSON: entities, figures and claims with their places in the text')
    .argument('<file...>', 'text or Markdown files, or folders of them')
    .option('--out <dir>', 'write DIR/<stem>.json for each input (default: one JSON object after another on stdout)')
    .action(extract);
}

async function extract(paths: string[], options: ExtractOptions): Promise<void> {
  const { files, problems } = await findDocuments(paths);
  const failed = [...problems];
  const progress = new Progress('reading');
  const stems = new Map<string, string>();
  if (options.out) await mkdir(options.out, { recursive: true });
  let parts: ReturnType<typeof loadExtractionParts> | null = null;
  for (const [index, file] of files.entries()) {
    try {
      const source = await readDocument(file, declaredFacts(options));
      if (options.out) assertOwnStem(stems, source.name, file);
      parts ??= loadExtractionParts();
      const json = `${JSON.stringify(extractDocument(source, parts).extraction, null, 2)}\n`;
      if (options.out) await writeWhole(join(options.out, `${source.name}.json`), json);
      else process.stdout.write(json);
    } catch (error) {
      if (!(error instanceof ZhengtuError)) throw error;
      failed.push(error);
    }
    progress.update(index + 1, files.length, file);
  }
  progress.stop();
  noteProblems(failed);
}

/** Two inputs of one stem would overwrite each other: the second is refused. */
function assertOwnStem(stems: Map<string, string>, stem: string, file: string): void {
  const other = stems.get(stem);
  if (other !== undefined) {
    throw new ZhengtuError(
      'INPUT_UNREADABLE',
      `${file}: its output ${stem}.json would overwrite that of ${other}; extract them into different folders`,
    );
  }
  stems.set(stem, file);
}

/** Leaves either the whole file or none. */
async function writeWhole(path: string, text: string): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  await writeFile(partial, text);
  await rename(partial, path);
}
