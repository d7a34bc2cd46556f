import type { World } from '../world/world.ts';

/** Open complex need per resident of the municipality. */
export function openNeedPerResident({ neighbourhoods: h, citizens }: World): number {
  let open = 0;
  for (let k = 0; k < h.count; k++) open += h.wicked[k] * (h.first[k + 1] - h.first[k]);
  return open / citizens.count;
}
