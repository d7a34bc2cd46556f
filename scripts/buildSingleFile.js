// Builds the page as one file that runs from disk: dist/samspill.html. `npm run build:single`.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const OUT = 'dist/single';
await build({
  logLevel: 'warn',
  build: {
    outDir: join(import.meta.dirname, '..', OUT),
    // The one chunk is all of the page, mathjs included.
    chunkSizeWarningLimit: 2000,
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
  embedded('comparison.json', 'application/json', text('comparison.json')),
  embedded('comparison.bin', 'text/plain', readFileSync(`${OUT}/comparison.bin`).toString('base64')),
  ...readdirSync(`${OUT}/places`).map((name) => embedded(`places/${name}`, 'application/json', text(`places/${name}`))),
].join('');
const page = text('index.html')
  .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${assetOf(/\.css$/)}</style>`)
  .replace(/<script type="module"[^>]*><\/script>/, '')
  .replace(/<link rel="modulepreload"[^>]*>/g, '')
  .replace('</body>', () => `${data}<script type="module">${inScript(assetOf(/^index-.*\.js$/))}</script>\n</body>`);
writeFileSync('dist/samspill.html', page);
rmSync(OUT, { recursive: true });
