import type { World } from '../world.ts';

/** Lists the ids of those active this month, in order, without a branch per citizen. */
export function listActive(world: World): void {
  const { active, activeList, count } = world.citizens;
  let n = 0;
  for (let i = 0; i < count; i++) {
    activeList[n] = i;
    n += active[i];
  }
  world.municipality.activeCount = n;
}
