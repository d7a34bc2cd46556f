import type { World } from '../world/world.ts';
import { countIncome } from './countIncome.ts';
import { changeOwnership, growSuppliers } from './growSuppliers.ts';
import { tender } from './tender.ts';

/**
 * The local economy (model.md 7.4): about a twenty-fourth of the anchors' contracts is tendered each month; suppliers
 * bid, preference, price and luck decide; suppliers that are nearly full grow; wages, cooperatives and local income
 * follow. Shares and amounts are separate: a share can rise while spend falls.
 */
export function trade(world: World): void {
  const { economy, course } = world;
  const { levers } = course;
  const procurement =
    levers.localPreference + levers.lotSplitting + levers.supplierDevelopment + levers.livingWage + levers.cooperatives;
  economy.procurementMonths = procurement > 0 ? economy.procurementMonths + 1 : 0;
  tender(world);
  growSuppliers(world);
  changeOwnership(world);
  countIncome(world);
}
