import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/**
 * The folder of this package, where what is not compiled lies, such as the places: the same for the sources, for the built
 * files and for the bundle of the command line, in which no module lies where it was written.
 */
export function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('samspill/package.json'));
}
