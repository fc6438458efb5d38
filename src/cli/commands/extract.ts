import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { findDocuments } from '../../documents/find-documents.js';
import { readDocument } from '../../documents/read-document.js';
import { ZhengtuError } from '../../model/errors.js';
import { type DeclaredOptions, declaredFacts, withDeclaredOptions } from '../declared-options.js';
import { noteProblems } from '../exit.js';
import { extractions } from '../extractions.js';
import { Progress } from '../progress.js';
import { threadsFor, threadsOption } from '../threads-option.js';
import { writeOut } from '../write-out.js';

interface ExtractOptions extends DeclaredOptions {
  readonly out?: string;
  readonly threads?: number;
}

/** `zhengtu extract FILE…` — the JSON of the output contract, one file for each input under its own stem. */
export function extractCommand(): Command {
  return withDeclaredOptions(new Command('extract'))
    .description('read files and write what they say as JSON: entities, figures and claims with their places in the text')
    .argument('<file...>', 'text or Markdown files, or folders of them')
    .option('--out <dir>', 'write DIR/<stem>.json for each input (default: one JSON object after another on stdout)')
    .addOption(threadsOption())
    .action(extract);
}

async function extract(paths: string[], options: ExtractOptions): Promise<void> {
  const { out } = options;
  const { files, problems } = await findDocuments(paths);
  const failed = [...problems];
  const progress = new Progress('reading');
  const stems = new Map<string, string>();
  if (out) await mkdir(out, { recursive: true });
  const read = async (file: string) => {
    const source = await readDocument(file, declaredFacts(options));
    if (out) assertOwnStem(stems, source.name, file);
    return source;
  };
  let done = 0;
  try {
    for await (const extraction of extractions(files, { read, threads: options.threads ?? (await threadsFor(files)) })) {
      if ('problem' in extraction) failed.push(extraction.problem);
      else if (out) await writeWhole(join(out, `${extraction.name}.json`), extraction.json);
      else await writeOut(process.stdout, extraction.json);
      progress.update(++done, files.length, extraction.file);
    }
  } finally {
    progress.stop();
  }
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
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  await writeFile(partial, bytes);
  await rename(partial, path);
}
