import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { defaultClientConditions, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const HERE = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')) as { readonly version: string };

/** The shipped places with their licences, served and built beside the page: they are fetched, not bundled. */
function places(): Plugin {
  const folder = join(HERE, 'scenarios/places');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') || file === 'LICENCES.md');
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return {
    name: 'samspill-places',
    generateBundle() {
      for (const file of files) this.emitFile({ type: 'asset', fileName: `places/${file}`, source: read(file) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = files.find((one) => request.url?.endsWith(`/places/${one}`));
        if (file === undefined) next();
        else {
          const type = file.endsWith('.json') ? 'application/json' : 'text/markdown; charset=utf-8';
          response.setHeader('content-type', type).end(read(file));
        }
      });
    },
  };
}

/**
 * What the built page may do, told to the browser: run its own scripts and workers, and ask nobody else for anything. Not
 * while developing, where Vite puts scripts of its own into the page.
 */
function policy(): Plugin {
  const content = [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    // Pictures that are saved are drawn from a blob.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    name: 'samspill-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  };
}

/** The service worker, with the names of everything it keeps: `offline.js` beside the page. */
function offline(): Plugin {
  return {
    name: 'samspill-offline',
    enforce: 'post',
    generateBundle(_, bundle) {
      const kept = readdirSync(join(HERE, 'ui/public'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(join(HERE, 'ui/public'), join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
      const files = ['./', ...Object.keys(bundle), ...kept];
      const hash = createHash('sha256');
      for (const part of Object.values(bundle)) hash.update(part.type === 'chunk' ? part.code : part.source);
      for (const name of kept) hash.update(readFileSync(join(HERE, 'ui/public', name)));
      const source = readFileSync(join(HERE, 'ui/offline.js'), 'utf8')
        .replace('__VERSION__', hash.digest('hex').slice(0, 16))
        .replace('__FILES__', JSON.stringify(files));
      this.emitFile({ type: 'asset', fileName: 'offline.js', source });
    },
  };
}

/**
 * The page is built from `ui/` over the built engine in `dist/`, with relative addresses, so that any host can serve it under
 * any path. Tests import the sources of a folder through its door; worker threads start from the built output.
 */
export default defineConfig({
  root: process.env['VITEST'] === undefined ? 'ui' : HERE,
  base: './',
  define: { __SAMSPILL_VERSION__: JSON.stringify(version) },
  plugins: [places(), policy(), offline()],
  resolve: process.env['VITEST'] === undefined ? {} : { conditions: ['samspill-source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['samspill-source'] } },
  worker: { format: 'es' },
  build: {
    outDir: join(HERE, 'dist/app'),
    emptyOutDir: true,
    target: 'es2023',
    // What the first screen needs comes as one file, not as the twenty that it shares with later parts.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/temporaryFolder.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // The files of a worker share its modules: importing them anew for each took 292 of 1,408 s of tests on two processors.
    isolate: false,
    // One file a processor, where vitest leaves one idle, and three at least: files that look at the page often wait for it.
    maxWorkers: Math.max(3, availableParallelism()),
  },
});
