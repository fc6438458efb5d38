/** Which folder may know which: the arrows of docs/architecture.md. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[from, ...allowed].join('|')})/` },
});

const pure = ['text', 'extract', 'resolve'];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', comment: 'A cycle hides which part depends on which.', severity: 'error', from: {}, to: { circular: true } },
    only('model-stands-alone', 'model', [], 'Plain types that everything may know know nothing themselves.'),
    only('schema-knows-model', 'schema', ['model'], 'Declarations are read into types of the model.'),
    only('documents-know-model', 'documents', ['model', 'schema'], 'Reading bytes knows nothing of what is done with the text.'),
    only('gazetteer-knows-model', 'gazetteer', ['model', 'schema'], 'Seeds are data.'),
    only('text-is-pure', 'text', ['model', 'schema'], 'Text knows what it is given, not where it came from.'),
    only('extract-is-pure', 'extract', ['model', 'schema'], 'Rules are functions of a reading.'),
    only(
      'resolve-is-pure',
      'resolve',
      ['model', 'schema', 'extract'],
      'Resolution sees mentions and names; of extract only the types of its contexts.',
    ),
    only('store-knows-model', 'store', ['model', 'schema'], 'The store writes what it is given.'),
    only('questions-know-the-port', 'questions', ['model', 'schema'], 'A question asks the port, whatever engine stands behind it.'),
    only('graphql-knows-questions', 'graphql', ['model', 'schema', 'questions'], 'The API knows the port, not an adapter.'),
    only(
      'pipeline-composes',
      'pipeline',
      ['model', 'schema', 'text', 'extract', 'resolve'],
      'The pipeline takes its outer parts as arguments.',
    ),
    only(
      'curation-composes',
      'curation',
      ['model', 'schema', 'resolve', 'pipeline', 'questions'],
      'Judging asks the port and reads again; store and documents are handed to it.',
    ),
    only('web-talks-graphql', 'web', [], 'The explorer is one more program that asks the API.'),
    {
      name: 'pure-folders-touch-nothing',
      comment: 'No file system, network, clock or store in text, extract and resolve.',
      severity: 'error',
      from: { path: `^src/(${pure.join('|')})/` },
      to: { path: '^(node:)?(fs|fs/promises|net|http|https|child_process|worker_threads|timers)$' },
    },
    {
      name: 'cli-is-the-root',
      comment: 'Only the command names concrete parts; nothing knows the command.',
      severity: 'error',
      from: { path: '^src/(?!cli/)' },
      to: { path: '^src/cli/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
