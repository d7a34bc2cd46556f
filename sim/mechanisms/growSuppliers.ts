import { DECISIONS } from '../random/decisions.ts';
import { addressOf, draw, momentOf } from '../random/draw.ts';
import { ELSEWHERE, TOWN } from '../world/economy.ts';
import type { World } from '../world/world.ts';

/** Suppliers above 70% of their capacity grow, faster with development. Capacity never falls. */
export function growSuppliers(world: World): void {
  const { economy: e, parameters: p, course, switches } = world;
  e.capacityIn.fill(0);
  const rate = p.supplierGrowth + p.supplierGrowthHelp * course.levers.supplierDevelopment;
  for (let s = 0; s < e.supplierPlace.length; s++) {
    if (e.supplierInUse[s] === 0) continue;
    const local = e.supplierPlace[s] !== ELSEWHERE;
    const grows = switches.supplierGrowth && e.supplierLoad[s] > p.supplierFull * e.supplierCapacity[s];
    if (grows) e.supplierCapacity[s] *= 1 + (local ? rate : p.supplierGrowth);
    e.capacityIn[e.supplierPlace[s]] += e.supplierCapacity[s];
  }
}

/** Town suppliers move to a living wage, become cooperatives, and new cooperatives are founded. */
export function changeOwnership(world: World): void {
  const { economy: e, parameters: p, course, streams, month } = world;
  const { livingWage, cooperatives } = course.levers;
  const wanted = p.livingWageStart + (1 - p.livingWageStart) * livingWage;
  if (livingWage > 0) e.livingWageShare += Math.min(p.livingWageRate, Math.max(0, wanted - e.livingWageShare));
  if (cooperatives <= 0) return;
  const converts = momentOf(streams.cooperative, month, DECISIONS.cooperative.converts);
  let free = -1;
  for (let s = 0; s < e.supplierPlace.length; s++) {
    if (e.supplierInUse[s] === 0) {
      if (free < 0) free = s;
      continue;
    }
    if (e.supplierPlace[s] !== TOWN || e.supplierCooperative[s] === 1) continue;
    if (draw(converts, addressOf(s, 0)) < p.cooperativeRate * cooperatives) e.supplierCooperative[s] = 1;
  }
  if (
    free < 0 ||
    draw(momentOf(streams.cooperative, month, DECISIONS.cooperative.isFounded), 0) >=
      p.cooperativeFounding * cooperatives
  )
    return;
  e.supplierInUse[free] = 1;
  e.supplierPlace[free] = TOWN;
  e.supplierCooperative[free] = 1;
  e.supplierPrice[free] = 1;
  e.supplierLoad[free] = 0;
  e.supplierCapacity[free] = e.capacityIn[TOWN] / Math.max(1, 2 * suppliersIn(world, TOWN));
}

function suppliersIn(world: World, place: number): number {
  const { economy: e } = world;
  let count = 0;
  for (let s = 0; s < e.supplierPlace.length; s++)
    if (e.supplierInUse[s] === 1 && e.supplierPlace[s] === place) count += 1;
  return count;
}
