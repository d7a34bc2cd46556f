import { join } from 'node:path';
import { build, defaultClientConditions } from 'vite';

const HERE = import.meta.dirname;

/** The page of `classroomPage.ts` as one file of HTML, which runs from a server and from disk. */
export async function buildClassroom(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: HERE,
    define: { __SAMSPILL_VERSION__: '"test"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { conditions: ['samspill-source', ...defaultClientConditions] },
    worker: { format: 'es' },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      cssCodeSplit: false,
      assetsInlineLimit: 1e6,
      lib: { entry: join(HERE, 'classroomPage.ts'), formats: ['es'], fileName: 'classroom' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.map((one) => (one.type === 'chunk' && one.isEntry ? one.code : '')).join('');
  const style = outputs
    .map((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? one.source : ''))
    .join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${style}</style></head><body><div id="app"></div><script type="module">${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
