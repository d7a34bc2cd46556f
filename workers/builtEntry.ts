/**
 * The built file that threads run, `entry.node.js`, beside the module of this address. Threads cannot start from TypeScript
 * on Node 20, so it is the built file even when the caller is a source.
 */
export function builtEntry(module: string): URL {
  if (!module.endsWith('.ts')) return new URL('./entry.node.js', module);
  const root = new URL('../', import.meta.url).href;
  return new URL('./entry.node.js', `${root}dist/${module.slice(root.length)}`);
}
