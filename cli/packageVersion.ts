import { createRequire } from 'node:module';

/** The version of this package, from the sources and from the built files alike. */
export function packageVersion(): string {
  const read = createRequire(import.meta.url);
  return (read('samspill/package.json') as { version: string }).version;
}
