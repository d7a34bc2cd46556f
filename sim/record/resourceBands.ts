import { sortWords } from '../memory/sortWords.ts';
import type { World } from '../world/world.ts';
import type { ResourceBands } from './reading.ts';

/** Where bands of resources begin, as shares of all adults in rising order of resources. */
const BEGIN = [1 / 5, 1 / 3, 2 / 3, 4 / 5] as const;

/** The band of somebody with these resources. */
export function bandOf(limits: Float32Array, resources: number): number {
  let band = 0;
  while (band < limits.length && resources >= limits[band]) band += 1;
  return band;
}

/** Sets the limits by the resources of all adults and counts the adults of each band, everywhere. */
export function countBands({ citizens: c, neighbourhoods }: World): ResourceBands {
  const rising = c.resources.slice();
  // The bits of numbers that are not negative rise as they do.
  sortWords(new Uint32Array(rising.buffer));
  const limits = Float32Array.from(BEGIN, (share) => rising[Math.round(share * c.count)]);
  const hasFifths = neighbourhoods.fifth[0] >= 0;
  const adults = Array.from({ length: BEGIN.length + 1 }, () => new Float64Array(neighbourhoods.count + 6));
  for (let i = 0; i < c.count; i++) {
    const k = c.neighbourhood[i];
    const own = adults[bandOf(limits, c.resources[i])];
    own[k] += 1;
    own[neighbourhoods.count + 5] += 1;
    if (hasFifths) own[neighbourhoods.count + neighbourhoods.fifth[k]] += 1;
  }
  return { limits, adults };
}
