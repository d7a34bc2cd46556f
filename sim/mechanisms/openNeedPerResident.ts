import type { World } from '../world/world.ts';

/** Open complex need per resident of the municipality. */
export function openNeedPerResident({ neighbourhoods, citizens }: World): number {
  let open = 0;
  for (let k = 0; k < neighbourhoods.count; k++)
    open += neighbourhoods.wicked[k] * (neighbourhoods.first[k + 1] - neighbourhoods.first[k]);
  return open / citizens.count;
}
