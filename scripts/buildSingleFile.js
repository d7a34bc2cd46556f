// Builds the page as one file that runs from disk: dist/samspill.html. `npm run build:single`.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const OUT = 'dist/single';
await build({
  logLevel: 'warn',
  build: {
    outDir: join(import.meta.dirname, '..', OUT),
    // One style for all of it, rooms that come late included.
    cssCodeSplit: false,
    // The one chunk is all of the page, mathjs included.
    chunkSizeWarningLimit: 4000,
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? true : undefined),
    rolldownOptions: { output: { codeSplitting: false } },
  },
});

const assets = readdirSync(`${OUT}/assets`);
const text = (name) => readFileSync(`${OUT}/${name}`, 'utf8');
const assetOf = (pattern) => {
  const found = assets.filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`one asset like ${pattern} expected, got ${found.join(', ') || 'none'}`);
  return text(`assets/${found[0]}`);
};
// A closing tag inside a script would end it.
const inScript = (source) => source.replaceAll('</script', '<\\/script');
const embedded = (name, type, source) => `<script type="${type}" data-asset="${name}">${inScript(source)}</script>\n`;

const data = [
  embedded('worker', 'text/plain', assetOf(/^entry\.web-.*\.js$/)),
  ...[
    ...readdirSync(OUT).filter((name) => /^(comparison|bands|settings|nation)-/.test(name)),
    ...readdirSync(`${OUT}/lessons`).map((name) => `lessons/${name}`),
  ].map((name) =>
    name.endsWith('.json')
      ? embedded(name, 'application/json', text(name))
      : embedded(name, 'text/plain', readFileSync(`${OUT}/${name}`).toString('base64')),
  ),
  ...readdirSync(`${OUT}/places`).map((name) =>
    embedded(`places/${name}`, name.endsWith('.json') ? 'application/json' : 'text/markdown', text(`places/${name}`)),
  ),
].join('');
const script = inScript(assetOf(/^index-.*\.js$/));
const style = assetOf(/\.css$/);
const hashOf = (source) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
// A file on disk has no origin of its own: what may run is named by its hash. Workers start from the text inside.
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  'worker-src blob:',
  `style-src ${hashOf(style)}`,
  'img-src data: blob:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const page = text('index.html')
  .replace(/(<meta http-equiv="Content-Security-Policy" content=)"[^"]*"/, (_, start) => `${start}"${policy}"`)
  .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
  .replace(/<script type="module"[^>]*><\/script>/, '')
  .replace(/<link rel="modulepreload"[^>]*>/g, '')
  .replace('</body>', () => `${data}<script type="module">${script}</script>\n</body>`);
writeFileSync('dist/samspill.html', page);
rmSync(OUT, { recursive: true });
