// Bundles the built command line, so that a command loads a few files and not some hundred: dist/bundle. Part of
// `npm run build:engine`; does nothing where the bundle is what it would make.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { commandEntry } from '../dist/cli/commandEntry.js';

const ROOT = new URL('../', import.meta.url);
const DIST = new URL('dist/', ROOT);

/** Where threads start: the command's own, and those of pools, as `workers/builtEntry.ts` calls them. */
const FOLDERS = ['cli', 'workers', 'research/store/run', 'research/validation/run', 'research/validation/calibrate'];
const input = Object.fromEntries(
  FOLDERS.map((folder) => [
    `entry.${folder.replaceAll('/', '.')}`,
    fileURLToPath(new URL(`${folder}/entry.node.js`, DIST)),
  ]),
);

if (!commandEntry(DIST).pathname.includes('/bundle/')) {
  await build({
    configFile: false,
    root: fileURLToPath(ROOT),
    logLevel: 'warn',
    // Piscina starts threads from files of its own.
    ssr: { noExternal: true, external: ['piscina'] },
    build: {
      ssr: true,
      outDir: fileURLToPath(new URL('bundle', DIST)),
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20.19',
      // Names stay: a stack is read by people.
      minify: false,
      license: { fileName: 'LICENCES.md' },
      rolldownOptions: {
        input,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', comments: { jsdoc: false } },
      },
    },
  });
  writeFileSync(new URL('bundle/made-of.json', DIST), `${JSON.stringify(madeOf(), null, 2)}\n`);
}

/** What the compiler has noted of every folder that it has built, and what else decides what a bundle holds. */
function madeOf() {
  const { references } = JSON.parse(readFileSync(new URL('tsconfig.json', ROOT), 'utf8'));
  const folders = references.map(({ path }) => path).filter((path) => path !== 'ui' && path !== 'tests');
  const paths = [
    ...folders.map((folder) => `${folder}/.tsbuildinfo`),
    '../package-lock.json',
    '../scripts/bundleCommand.js',
  ];
  return Object.fromEntries(
    paths.map((path) => {
      const { size, mtimeMs } = statSync(new URL(path, DIST));
      return [path, [size, mtimeMs]];
    }),
  );
}
