import { clamp } from '../arithmetic/bounds.ts';
import { REGION, TOWN } from '../world/economy.ts';
import type { World } from '../world/world.ts';

/** Spend by place, and the income, wages and jobs that follow from it. */
export function countIncome(world: World): void {
  const { economy, parameters: p } = world;
  const now = spendingNow(world);
  economy.spend = now.all;
  economy.spendTown = now.town;
  economy.spendRegion = now.region;
  economy.localIncome = incomeOf(world, now);
  const county = localIncomePerPound(world, p.countyScale, 0);
  const region = economy.spendTown + economy.spendRegion;
  economy.multiplier =
    economy.spend === 0 ? 0 : (region * county.local + (economy.spend - region) * county.outside) / economy.spend;
  followIncome(world);
}

interface Spending {
  readonly all: number;
  readonly town: number;
  readonly region: number;
  /** Share of the spend in town that goes to cooperatives. */
  readonly cooperative: number;
}

/** The anchors' spend this month by the place of the supplier, currency. */
function spendingNow(world: World): Spending {
  const { economy, course, municipality } = world;
  const all = economy.spendStart * course.levers.anchorSpend * (1 - municipality.recession);
  let sizes = 0;
  let town = 0;
  let region = 0;
  let cooperative = 0;
  for (let n = 0; n < economy.contractSize.length; n++) {
    if (economy.contractInForce[n] === 0) continue;
    const size = economy.contractSize[n];
    const s = economy.contractHolder[n];
    sizes += size;
    if (economy.supplierPlace[s] === REGION) region += size;
    if (economy.supplierPlace[s] !== TOWN) continue;
    town += size;
    cooperative += size * economy.supplierCooperative[s];
  }
  return {
    all,
    town: (all * town) / sizes,
    region: (all * region) / sizes,
    cooperative: town === 0 ? 0 : cooperative / town,
  };
}

/** Income in the town from the anchors' spend this month, all rounds, currency. */
export function incomeNow(world: World): number {
  return incomeOf(world, spendingNow(world));
}

function incomeOf(world: World, { all, town, cooperative }: Spending): number {
  const { economy, parameters: p } = world;
  const perPound = localIncomePerPound(world, world.adults * p.residentsPerAdult, cooperative);
  const income =
    town * perPound.local * (1 + p.livingWageIncome * economy.livingWageShare) + (all - town) * perPound.outside;
  // What local spending adds may be taken from other income in town: nobody has found that it raises growth.
  return world.month < 1 ? income : economy.localIncomeStart + p.localEffect * (income - economy.localIncomeStart);
}

/** Income that stays per unit spent with a local and with an outside supplier, all rounds (model.md 7.4). */
export function localIncomePerPound(
  world: World,
  residents: number,
  cooperativeShare: number,
): { readonly local: number; readonly outside: number } {
  const { parameters: p } = world;
  const size = (people: number) => Math.sqrt(people / (people + p.townScale));
  const stays = size(residents) / size(p.countyScale);
  const next = 1 / (1 - Math.min(0.9, p.respendNext * stays));
  const first = p.respendLocal + p.cooperativeRespend * cooperativeShare;
  return { local: 1 + first * stays * next, outside: p.respendOutside * stays * next };
}

/** Extra income shows in wages and jobs at once and in residents' resources after some years. */
function followIncome(world: World): void {
  const { economy, parameters: p, citizens: c, month } = world;
  if (month < 1) {
    economy.localIncomeStart = economy.localIncome;
    economy.localSpendStart = economy.spendTown + economy.spendRegion;
  }
  const extra = (12 * (economy.localIncome - economy.localIncomeStart)) / c.count;
  const lag = economy.incomeRing.length;
  const slot = ((month % lag) + lag) % lag;
  const then = economy.incomeRing[slot];
  economy.incomeRing[slot] = month < 1 ? 0 : extra;
  economy.resourceLift = clamp((p.incomeToResources * then) / p.incomeScale, -p.resourcesLimit, p.resourcesLimit);
  economy.wages =
    (1 + p.livingWageIncome * economy.livingWageShare * p.wageReach) * Math.max(0, 1 + extra / p.incomeScale);
  if (month < 1) economy.wagesStart = economy.wages;
  economy.lifeSatisfaction = p.lifeSatisfaction * 100 * (economy.wages / economy.wagesStart - 1);
  economy.jobs = (12 * economy.localIncome) / p.jobCost;
  economy.livingWageJobs = ((12 * economy.spendTown) / p.jobCost) * economy.livingWageShare;
}
