import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { OwnedClaim, Readings } from './measureClaims.ts';

/** Processes run the built file, which is faster than what tests import and is what the script measures with. */
const PROCESS = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/tests/scenarios/readClaimsProcess.js' : './readClaimsProcess.js',
  import.meta.url,
);

type Part = Record<string, Readings>;

/** As `readClaims`, with the seeds shared out over one process per core. */
export async function readOnAllCores(
  claims: readonly OwnedClaim[],
  seeds: readonly string[],
): Promise<Record<string, Readings>> {
  const size = Math.min(availableParallelism(), seeds.length);
  const keys = claims.map(({ claim }) => claim.key);
  const shares = Array.from({ length: size }, (_, start) => seeds.filter((_seed, index) => index % size === start));
  const parts = await Promise.all(shares.map((share) => readElsewhere(keys, share)));
  const inOrder = (read: (part: Part) => readonly number[]): readonly number[] =>
    seeds.map((_seed, index) => read(parts[index % size])[Math.floor(index / size)]);
  return Object.fromEntries(
    keys.map((key) => {
      const against = parts[0][key].against === null ? null : inOrder((part) => part[key].against!);
      return [key, { values: inOrder((part) => part[key].values), against }];
    }),
  );
}

function readElsewhere(keys: readonly string[], seeds: readonly string[]): Promise<Part> {
  return new Promise((resolve, reject) => {
    // `advanced` keeps NaN; no arguments of this process: a condition for sources would lead built files to TypeScript.
    const child = fork(PROCESS, [], { serialization: 'advanced', execArgv: [] });
    child.on('message', (part) => resolve(part as Part));
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`seeds ${seeds.join(' ')}: process ended with ${code}; build first`)));
    child.send({ keys, seeds });
  });
}
