import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** Folder of this package, of the sources and of the built files alike. */
export function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('samspill/package.json'));
}
