import { clamp } from '../arithmetic/bounds.ts';
import { REGION, TOWN } from '../world/economy.ts';
import type { World } from '../world/world.ts';

/** Spend by place, and the income, wages and jobs that follow from it. */
export function countIncome(world: World): void {
  const { economy: e, parameters: p } = world;
  const now = spendingNow(world);
  e.spend = now.all;
  e.spendTown = now.town;
  e.spendRegion = now.region;
  e.localIncome = incomeOf(world, now);
  const county = localIncomePerPound(world, p.countyScale, 0);
  const region = e.spendTown + e.spendRegion;
  e.multiplier = e.spend === 0 ? 0 : (region * county.local + (e.spend - region) * county.outside) / e.spend;
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
  const { economy: e, course, municipality: m } = world;
  const all = e.spendStart * course.levers.anchorSpend * (1 - m.recession);
  let sizes = 0;
  let town = 0;
  let region = 0;
  let cooperative = 0;
  for (let n = 0; n < e.contractSize.length; n++) {
    if (e.contractInForce[n] === 0) continue;
    const size = e.contractSize[n];
    const s = e.contractHolder[n];
    sizes += size;
    if (e.supplierPlace[s] === REGION) region += size;
    if (e.supplierPlace[s] !== TOWN) continue;
    town += size;
    cooperative += size * e.supplierCooperative[s];
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
  const { economy: e, parameters: p } = world;
  const perPound = localIncomePerPound(world, world.adults * p.residentsPerAdult, cooperative);
  const income = town * perPound.local * (1 + p.livingWageIncome * e.livingWageShare) + (all - town) * perPound.outside;
  // What local spending adds may be taken from other income in town: nobody has found that it raises growth.
  return world.month < 1 ? income : e.localIncomeStart + p.localEffect * (income - e.localIncomeStart);
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
  const { economy: e, parameters: p, citizens: c, month } = world;
  if (month < 1) {
    e.localIncomeStart = e.localIncome;
    e.localSpendStart = e.spendTown + e.spendRegion;
  }
  const extra = (12 * (e.localIncome - e.localIncomeStart)) / c.count;
  const lag = e.incomeRing.length;
  const slot = ((month % lag) + lag) % lag;
  const then = e.incomeRing[slot];
  e.incomeRing[slot] = month < 1 ? 0 : extra;
  e.resourceLift = clamp((p.incomeToResources * then) / p.incomeScale, -p.resourcesLimit, p.resourcesLimit);
  e.wages = (1 + p.livingWageIncome * e.livingWageShare * p.wageReach) * Math.max(0, 1 + extra / p.incomeScale);
  if (month < 1) e.wagesStart = e.wages;
  e.lifeSatisfaction = p.lifeSatisfaction * 100 * (e.wages / e.wagesStart - 1);
  e.jobs = (12 * e.localIncome) / p.jobCost;
  e.livingWageJobs = ((12 * e.spendTown) / p.jobCost) * e.livingWageShare;
}
