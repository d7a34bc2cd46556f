import { createDrawSource } from '../designs/methods/drawSource.ts';
import type { Particle } from './abcState.ts';

/** A particle of an unweighted sample: how many of the sample it stands for. */
export interface Resampled {
  readonly index: number;
  readonly times: number;
}

/**
 * A sample of `count` from weighted particles by systematic resampling (Carpenter, Clifford & Fearnhead 1999): one random
 * start, then equal steps through the weights. A particle of large weight comes several times; `times` says how often.
 */
export function resampleParticles(particles: readonly Particle[], count: number, seed: string): readonly Resampled[] {
  const total = particles.reduce((sum, { weight }) => sum + weight, 0);
  const start = createDrawSource(seed, 'resample').unit();
  const result: Resampled[] = [];
  let below = 0;
  let next = 0;
  for (const [index, { weight }] of particles.entries()) {
    below += (weight / total) * count;
    let times = 0;
    for (; next < count && next + start < below; next++) times += 1;
    if (times > 0) result.push({ index, times });
  }
  return result;
}
