import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const web = fileURLToPath(new URL('./src/web', import.meta.url));

/** Two pages from our own files: the explorer (Preact) and GraphiQL (React, which must not be aliased to Preact). */
export default defineConfig({
  root: web,
  plugins: [preact({ reactAliasesEnabled: false })],
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('./dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      // A note to React's compiler, which does not run here.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
      input: { explorer: `${web}/explorer/index.html`, graphiql: `${web}/graphiql/index.html` },
    },
  },
});
