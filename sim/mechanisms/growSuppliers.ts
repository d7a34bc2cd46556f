import { DECISIONS } from '../random/decisions.ts';
import { addressOf, draw, momentOf } from '../random/draw.ts';
import { ELSEWHERE, TOWN } from '../world/economy.ts';
import type { World } from '../world/world.ts';

/** Suppliers above 70% of their capacity grow, faster with development. Capacity never falls. */
export function growSuppliers(world: World): void {
  const { economy, parameters: p, course, switches } = world;
  economy.capacityIn.fill(0);
  const rate = p.supplierGrowth + p.supplierGrowthHelp * course.levers.supplierDevelopment;
  for (let s = 0; s < economy.supplierPlace.length; s++) {
    if (economy.supplierInUse[s] === 0) continue;
    const local = economy.supplierPlace[s] !== ELSEWHERE;
    const grows = switches.supplierGrowth && economy.supplierLoad[s] > p.supplierFull * economy.supplierCapacity[s];
    if (grows) economy.supplierCapacity[s] *= 1 + (local ? rate : p.supplierGrowth);
    economy.capacityIn[economy.supplierPlace[s]] += economy.supplierCapacity[s];
  }
}

/** Town suppliers move to a living wage, become cooperatives, and new cooperatives are founded. */
export function changeOwnership(world: World): void {
  const { economy, parameters: p, course, streams, month } = world;
  const { livingWage, cooperatives } = course.levers;
  const wanted = p.livingWageStart + (1 - p.livingWageStart) * livingWage;
  if (livingWage > 0)
    economy.livingWageShare += Math.min(p.livingWageRate, Math.max(0, wanted - economy.livingWageShare));
  if (cooperatives <= 0) return;
  const converts = momentOf(streams.cooperative, month, DECISIONS.cooperative.converts);
  let free = -1;
  for (let s = 0; s < economy.supplierPlace.length; s++) {
    if (economy.supplierInUse[s] === 0) {
      if (free < 0) free = s;
      continue;
    }
    if (economy.supplierPlace[s] !== TOWN || economy.supplierCooperative[s] === 1) continue;
    if (draw(converts, addressOf(s, 0)) < p.cooperativeRate * cooperatives) economy.supplierCooperative[s] = 1;
  }
  if (
    free < 0 ||
    draw(momentOf(streams.cooperative, month, DECISIONS.cooperative.isFounded), 0) >=
      p.cooperativeFounding * cooperatives
  )
    return;
  economy.supplierInUse[free] = 1;
  economy.supplierPlace[free] = TOWN;
  economy.supplierCooperative[free] = 1;
  economy.supplierPrice[free] = 1;
  economy.supplierLoad[free] = 0;
  economy.supplierCapacity[free] = economy.capacityIn[TOWN] / Math.max(1, 2 * suppliersIn(world, TOWN));
}

function suppliersIn(world: World, place: number): number {
  const { economy } = world;
  let count = 0;
  for (let s = 0; s < economy.supplierPlace.length; s++)
    if (economy.supplierInUse[s] === 1 && economy.supplierPlace[s] === place) count += 1;
  return count;
}
