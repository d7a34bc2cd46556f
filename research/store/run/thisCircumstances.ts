import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from '#scenarios/node';
import type { Circumstances } from './planStore.ts';

/** Which version of this package runs a sweep, where and when. */
export function thisCircumstances(): Circumstances {
  const folder = packageFolder();
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
  return {
    packageVersion: version,
    commit: commitOf(folder),
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
