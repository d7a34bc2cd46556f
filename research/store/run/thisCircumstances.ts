import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, availableParallelism, cpus, platform, release, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import type { Circumstances } from './planStore.ts';

/** Which version of this package runs a sweep, where and when. */
export function thisCircumstances(): Circumstances {
  const read = createRequire(import.meta.url);
  const { version } = read('samspill/package.json') as { readonly version: string };
  return {
    packageVersion: version,
    commit: commitOf(dirname(read.resolve('samspill/package.json'))),
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      processors: availableParallelism(),
      memoryGigabytes: Number((totalmem() / 1e9).toPrecision(3)),
      system: `${platform()} ${release()} ${arch()}`,
      node: process.version,
    },
    date: new Date().toISOString(),
  };
}

/** The commit of the sources this runs from; null for an installed package. */
function commitOf(root: string): string | null {
  if (!existsSync(join(root, '.git'))) return null;
  try {
    const answer = execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return answer.trim();
  } catch {
    return null;
  }
}
