/**
 * The built file that the threads of a folder run: that of `research/store/run` is `entry.node.js` there, in the bundle of the
 * command line, where all files lie side by side, `entry.research.store.run.js`. Threads cannot start from TypeScript on
 * Node 20, so it is the built file even when the caller is a source.
 */
export function builtEntry(folder: string): URL {
  const here = import.meta.url;
  if (here.endsWith('/workers/builtEntry.ts')) return new URL(`../dist/${folder}/entry.node.js`, here);
  if (here.endsWith('/workers/builtEntry.js')) return new URL(`../${folder}/entry.node.js`, here);
  return new URL(`./entry.${folder.replaceAll('/', '.')}.js`, here);
}
