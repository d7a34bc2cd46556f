import { availableParallelism } from 'node:os';
import type { Checked } from '#sim';
import type { Options } from './request.ts';
import { wholeNumber } from './wholeNumber.ts';

const MOST_WORKERS = 256;

/** Runs at the same time as `--workers` says, else one for each processor; `least` is 0 where runs may stay on the main thread. */
export function readWorkers({ workers = String(availableParallelism()) }: Options, least = 1): Checked<number> {
  return wholeNumber('--workers', workers, { min: least, max: MOST_WORKERS, unit: 'runs at the same time' });
}
