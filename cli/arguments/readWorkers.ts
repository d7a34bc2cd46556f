import { availableParallelism } from 'node:os';
import type { Checked } from '#sim';
import type { Options } from './request.ts';
import { wholeNumber } from './wholeNumber.ts';

const MOST_WORKERS = 256;

/**
 * Runs at the same time as `--workers` says, else one for each processor that a scheduler has given, or that there is;
 * `least` is 0 where runs may stay on the main thread.
 */
export function readWorkers(
  { workers }: Options,
  least = 1,
  allocated: { readonly name: string; readonly count: string } | null = null,
): Checked<number> {
  const bounds = { min: least, max: MOST_WORKERS, unit: 'runs at the same time' };
  if (workers !== undefined) return wholeNumber('--workers', workers, bounds);
  return allocated === null
    ? wholeNumber('--workers', String(availableParallelism()), bounds)
    : wholeNumber(allocated.name, allocated.count, bounds);
}
