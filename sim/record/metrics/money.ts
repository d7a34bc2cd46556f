import { COSTED_LEVERS, LEVERS } from '../../declare/levers.ts';
import { TOWN } from '../../world/economy.ts';
import { AMOUNT, ANY, ratio, SHARE, whole, type Metric, type Reading } from '../reading.ts';

const perAdultYear =
  (perMonth: (r: Reading) => number) =>
  (r: Reading): number =>
    (12 * perMonth(r)) / r.world.citizens.count;

type CostName = `cost${Capitalize<(typeof COSTED_LEVERS)[number]>}`;

function costMetrics(): Record<CostName, Metric> {
  const entries = COSTED_LEVERS.map((lever, index) => {
    const name = `cost${lever.charAt(0).toUpperCase()}${lever.slice(1)}`;
    const label = `Cost of: ${LEVERS[lever].label.toLowerCase()}`;
    return [
      name,
      whole(
        label,
        'pounds per adult and year',
        // A negative price premium is a saving.
        lever === 'localPreference' ? ANY : AMOUNT,
        -1,
        `What the lever costs now, hours valued at staff cost: ${LEVERS[lever].cost}.`,
        perAdultYear((r) => r.world.costs[index]),
      ),
    ];
  });
  return Object.fromEntries(entries) as Record<CostName, Metric>;
}

const economy = (r: Reading): Reading['world']['economy'] => r.world.economy;

/** Budget, costs and the local economy. */
export const MONEY_METRICS = {
  ...costMetrics(),
  leverCost: whole(
    'Cost of all levers',
    'pounds per adult and year',
    ANY,
    -1,
    'Sum of what the levers cost now.',
    perAdultYear((r) => r.world.municipality.leverCost),
  ),
  costPerNeedMet: whole('Cost per unit of need met', 'pounds per adult and year', AMOUNT, -1, '(Budget + cost of all levers) ÷ need met.', (r) => {
    const { municipality } = r.world;
    return ratio((12 * (municipality.budgetIn + municipality.leverCost)) / r.world.citizens.count, municipality.hoursDemanded === 0 ? 0 : municipality.hoursMet / municipality.hoursDemanded);
  }),
  localShareTown: whole('Anchors’ spend in town', 'share of spend', SHARE, 0, 'Share of the anchor institutions’ spend with suppliers in town.', (r) => ratio(economy(r).spendTown, economy(r).spend)),
  localShareRegion: whole('Anchors’ spend in the region', 'share of spend', SHARE, 0, 'Share with suppliers in the region, town included.', (r) => ratio(economy(r).spendTown + economy(r).spendRegion, economy(r).spend)),
  localSpendTown: whole(
    'Spend in town',
    'pounds per adult and year',
    AMOUNT,
    1,
    'Anchors’ spend with suppliers in town.',
    perAdultYear((r) => r.world.economy.spendTown),
  ),
  localSpendRegion: whole(
    'Spend in the region',
    'pounds per adult and year',
    AMOUNT,
    1,
    'Anchors’ spend with suppliers in the region, town included.',
    perAdultYear((r) => r.world.economy.spendTown + r.world.economy.spendRegion),
  ),
  spendElsewhere: whole(
    'Spend beyond the region',
    'pounds per adult and year',
    AMOUNT,
    0,
    'Anchors’ spend with suppliers outside the region: what these lose is the other side of every pound brought home.',
    perAdultYear((r) => r.world.economy.spend - r.world.economy.spendTown - r.world.economy.spendRegion),
  ),
  anchorSpend: whole(
    'Anchors’ spend',
    'pounds per adult and year',
    AMOUNT,
    0,
    'All spend of the anchor institutions.',
    perAdultYear((r) => r.world.economy.spend),
  ),
  localMultiplier: whole('Local multiplier', 'income per unit of spend', AMOUNT, 0, 'Income in the county per unit of the anchors’ spend, all rounds.', (r) => economy(r).multiplier),
  localIncome: whole(
    'Local income from anchors',
    'pounds per adult and year',
    AMOUNT,
    1,
    'Income in town from the anchors’ spend, all rounds.',
    perAdultYear((r) => r.world.economy.localIncome),
  ),
  localIncomeIndex: whole('Local income from anchors, index', '1 = month 0', AMOUNT, 1, 'Local income against month 0.', (r) => ratio(economy(r).localIncome, economy(r).localIncomeStart)),
  wages: whole('Wages', '1 = month 0', AMOUNT, 1, 'Wage level in town against month 0: living-wage clauses and local income.', (r) => ratio(economy(r).wages, economy(r).wagesStart)),
  jobs: whole('Jobs from anchors’ spend', 'per 1,000 adults', AMOUNT, 1, 'Local income from anchors ÷ cost of a job.', (r) => (1000 * economy(r).jobs) / r.world.citizens.count),
  lifeSatisfaction: whole('Life satisfaction (external mapping)', '% above month 0', ANY, 1, 'Not a result of the model: change of wages times the ratio that Rose et al. (2023) found.', (r) => economy(r).lifeSatisfaction),
  supplierCapacityTown: whole('Capacity of suppliers in town', 'share of the anchors’ spend at the start', AMOUNT, 0, 'Yearly capacity open to the anchors ÷ their yearly spend at the start.', (r) => {
    const { supplierPlace, supplierCapacity, supplierInUse } = economy(r);
    let total = 0;
    for (let s = 0; s < supplierPlace.length; s++) if (supplierInUse[s] === 1 && supplierPlace[s] === TOWN) total += supplierCapacity[s];
    return total;
  }),
  livingWageShare: whole('Suppliers that pay a living wage', 'share of town suppliers', SHARE, 1, 'Share of suppliers in town.', (r) => economy(r).livingWageShare),
  livingWageJobs: whole('Living-wage jobs', 'per 1,000 adults', AMOUNT, 1, 'Jobs from anchors’ spend in town that pay a living wage.', (r) => (1000 * economy(r).livingWageJobs) / r.world.citizens.count),
  cooperatives: whole('Cooperatives', 'per 100 suppliers in town', AMOUNT, 0, 'Worker cooperatives among suppliers in town.', (r) => {
    const { supplierPlace, supplierCooperative, supplierInUse } = economy(r);
    let town = 0;
    let cooperatives = 0;
    for (let s = 0; s < supplierPlace.length; s++) {
      if (supplierInUse[s] === 0 || supplierPlace[s] !== TOWN) continue;
      town += 1;
      cooperatives += supplierCooperative[s];
    }
    return 100 * ratio(cooperatives, town);
  }),
} as const;
