import { bitAt } from '../memory/bits.ts';
import { sum } from '../arithmetic/sum.ts';
import { errorsNow, routineNeedNow, serviceHours, shareOut } from '../mechanisms/serveNeeds.ts';
import { STRAIN_CAUSES, type StrainCauses } from '../mechanisms/strainStaff.ts';
import { incomeNow } from '../mechanisms/countIncome.ts';
import type { World } from '../world/world.ts';
import {
  BURNT_OUT,
  ACTIVE_CIVIC,
  CORE_LOST,
  ENTERED,
  ENTERED_AS_VOLUNTEER,
  GROUP_CLOSED,
  INVITED_IN,
  LAPSED,
  LEFT,
  RESTING_MUNICIPAL,
  PARTICIPANT,
  PROMOTED,
  SECTIONS,
  STAYED,
  UNCHANGED,
} from '../world/citizens.ts';

/** Stocks whose every change is booked. */
export const STOCKS = [
  'trust',
  'fatigue',
  'participation',
  'wickedNeed',
  'unmetNeed',
  'staffStrain',
  'localIncome',
] as const;
/** Name of a stock whose changes the ledger books. */
export type Stock = (typeof STOCKS)[number];

/**
 * Every change of the stocks under the mechanism that made it. `entries[stock][line]` holds `months · areas` numbers,
 * `[(month − 1) · areas + area]`, the contribution of that area to the municipality's change in that month; areas are
 * neighbourhoods, or one for stocks without place. Entries of a month add up to the change of the stock within 1e-9.
 */
export interface LedgerRecord {
  readonly months: number;
  /** Lines of each stock in the order of the month. */
  readonly lines: Readonly<Record<Stock, readonly string[]>>;
  readonly areas: Readonly<Record<Stock, number>>;
  readonly entries: Readonly<Record<Stock, Readonly<Record<string, Float64Array>>>>;
  /** Level of each stock at month 0 … months, in the municipality, to check against. */
  readonly levels: Readonly<Record<Stock, Float64Array>>;
}

/** A ledger while a run goes on: the levels last booked, and the entries so far. */
export interface Ledger {
  readonly record: LedgerRecord;
  /** Level of each stock in each area as last booked. */
  readonly booked: Readonly<Record<Stock, Float64Array>>;
  month: number;
}

/** Lines of each stock: mechanisms in the order of the month, then what is only arithmetic. */
export const LEDGER_LINES: Readonly<Record<Stock, readonly string[]>> = {
  trust: ['experience', 'contagion', 'serviceTrust', 'setPoints', 'clipping', 'rounding'],
  fatigue: ['recognition', 'fatigue', 'clipping', 'rounding'],
  participation: [
    'before',
    'context',
    'ties',
    'alone',
    'invitations',
    'occasional',
    'lapse',
    'exit',
    'burnOut',
    'groups',
    'contribution',
    'rounding',
  ],
  wickedNeed: ['growth', 'solutions', 'fading', 'rounding'],
  unmetNeed: [
    'before',
    'groups',
    'course',
    'context',
    'leadership',
    'staffCapacity',
    'initiation',
    'contribution',
    'wickedNeed',
    'services',
    'rounding',
  ],
  staffStrain: ['staffCapacity', ...STRAIN_CAUSES, 'rounding'],
  localIncome: ['course', 'context', 'localEconomy', 'rounding'],
};

/** Stocks that are also kept per neighbourhood. */
const PLACED: readonly Stock[] = ['trust', 'fatigue', 'participation', 'wickedNeed', 'unmetNeed'];

/** An empty ledger for a run of `months`, with the levels of month 0 booked. */
export function createLedger(world: World, months: number): Ledger {
  const K = world.neighbourhoods.count;
  const of = <T>(make: (stock: Stock) => T) =>
    Object.fromEntries(STOCKS.map((stock) => [stock, make(stock)])) as Record<Stock, T>;
  const areas = of((stock) => (PLACED.includes(stock) ? K : 1));
  const record: LedgerRecord = {
    months,
    lines: LEDGER_LINES,
    areas,
    entries: of((stock) =>
      Object.fromEntries(LEDGER_LINES[stock].map((line) => [line, new Float64Array(months * areas[stock])])),
    ),
    levels: of(() => new Float64Array(months + 1)),
  };
  const ledger: Ledger = {
    record,
    booked: of((stock) => new Float64Array(areas[stock])),
    month: 0,
  };
  // Nothing of what was clipped during spin-up belongs to the first month.
  world.clipped.trust.fill(0);
  world.clipped.fatigue.fill(0);
  for (const stock of STOCKS) {
    asRecorded(world, stock, ledger.booked[stock]);
    record.levels[stock][0] = sum(ledger.booked[stock]);
  }
  return ledger;
}

/** Begins the month whose changes are booked next. */
export function openMonth(ledger: Ledger): void {
  ledger.month += 1;
}

/** Books what a mechanism has changed in some stocks since the last booking, under its line. */
export function bookChange(ledger: Ledger, world: World, line: string, stocks: readonly Stock[]): void {
  for (const stock of stocks) {
    const { booked, record, month } = ledger;
    const areas = record.areas[stock];
    const entry = record.entries[stock][line];
    const offset = (month - 1) * areas;
    const now = world.scratch.levelNow.subarray(0, areas);
    measure(world, stock, now);
    for (let k = 0; k < areas; k++) {
      const clipped = stock === 'trust' || stock === 'fatigue' ? takeClipped(world, stock, k) : 0;
      entry[offset + k] += now[k] - booked[stock][k] + clipped;
      if (clipped !== 0) record.entries[stock].clipping[offset + k] -= clipped;
      booked[stock][k] = now[k];
    }
  }
}

/**
 * Books what contacts, services and set points did to trust, from the sums that the one loop over all three left: who
 * was clipped, was clipped by services.
 */
export function bookTrust(ledger: Ledger, world: World): void {
  const { booked, record, month } = ledger;
  const { trustBefore, trustWithContacts, trustWithServices, trustAfter, levelNow } = world.scratch;
  const { count } = world.citizens;
  const { contagion, serviceTrust, setPoints, clipping } = record.entries.trust;
  const areas = record.areas.trust;
  const now = levelNow.subarray(0, areas);
  measure(world, 'trust', now);
  for (let k = 0; k < areas; k++) {
    const at = (month - 1) * areas + k;
    const clipped = takeClipped(world, 'trust', k);
    contagion[at] = (trustWithContacts[k] - trustBefore[k]) / count;
    serviceTrust[at] = (trustWithServices[k] - trustWithContacts[k]) / count + clipped;
    clipping[at] -= clipped;
    setPoints[at] = (trustAfter[k] - trustWithServices[k]) / count;
    booked.trust[k] = now[k];
  }
}

/** What clipping took from what a mechanism wished, per adult of the municipality. */
function takeClipped(world: World, stock: 'trust' | 'fatigue', k: number): number {
  const clipped = world.clipped[stock][k] / world.citizens.count;
  world.clipped[stock][k] = 0;
  return clipped;
}

/** Books what moved mean strain, cause by cause; the stock itself is booked by `closeMonth`. */
export function bookStrain(ledger: Ledger, causes: StrainCauses): void {
  const { staffStrain } = ledger.record.entries;
  for (const cause of STRAIN_CAUSES) staffStrain[cause][ledger.month - 1] += causes[cause];
}

/** Books changes of participation under the phase that changed the role, after mobilisation (model.md 4). */
export function bookParticipation(ledger: Ledger, world: World): void {
  const { citizens: c, scratch } = world;
  const { record, booked, month } = ledger;
  const K = record.areas.participation;
  const each = 1 / c.count;
  const lines = record.entries.participation;
  for (let i = 0; i < c.count; i++) {
    const change = c.active[i] - bitAt(scratch.activeBefore, i);
    if (change === 0) continue;
    lines[change > 0 ? cameBy(world, i) : wentBy(world, i)][(month - 1) * K + c.neighbourhood[i]] += change * each;
  }
  const { first } = world.neighbourhoods;
  for (let k = 0; k < K; k++) booked.participation[k] = sum(c.active.subarray(first[k], first[k + 1])) / c.count;
}

function cameBy(world: World, i: number): string {
  const { citizens: c, scratch } = world;
  const change = scratch.change[i];
  if (change === INVITED_IN || (change === UNCHANGED && c.role[i] === PARTICIPANT && c.commitment[i] < 0))
    return 'invitations';
  if (change === ENTERED || change === ENTERED_AS_VOLUNTEER) return scratch.asked[i] > 0 ? 'ties' : 'alone';
  if (change === PROMOTED) return 'ties';
  return 'occasional';
}

function wentBy(world: World, i: number): string {
  const { citizens, scratch } = world;
  const left = citizens.left[i];
  if (left !== STAYED && world.month === 1 && left !== CORE_LOST) return 'before';
  if (left === LEFT) return 'exit';
  if (left === BURNT_OUT) return 'burnOut';
  if (left === GROUP_CLOSED) return 'groups';
  if (left === CORE_LOST || world.municipality.suspended > 0) return 'context';
  return scratch.change[i] === LAPSED ? 'lapse' : 'occasional';
}

/** Ends a month: what arithmetic left over goes under `rounding`, and the levels are written down. */
export function closeMonth(ledger: Ledger, world: World): void {
  const { record, booked, month } = ledger;
  for (const stock of STOCKS) {
    const areas = record.areas[stock];
    const now = world.scratch.levelNow.subarray(0, areas);
    asRecorded(world, stock, now);
    const before = record.levels[stock][month - 1];
    const level = sum(now);
    let total = 0;
    for (const line of LEDGER_LINES[stock])
      total += sum(record.entries[stock][line].subarray((month - 1) * areas, month * areas));
    record.entries[stock].rounding[(month - 1) * areas] += level - before - total;
    record.levels[stock][month] = level;
    if (stock !== 'unmetNeed') booked[stock].set(now);
  }
}

/** Level of a stock in each area as its part of the municipality's mean, so that areas add up. */
function measure(world: World, stock: Stock, into: Float64Array): void {
  const { citizens: c, neighbourhoods } = world;
  if (stock === 'staffStrain') into[0] = meanStrain(world);
  else if (stock === 'localIncome') into[0] = (12 * incomeNow(world)) / c.count;
  else if (stock === 'unmetNeed') measureUnmet(world, into);
  else if (stock === 'wickedNeed') {
    for (let k = 0; k < neighbourhoods.count; k++)
      into[k] = (neighbourhoods.wicked[k] * (neighbourhoods.first[k + 1] - neighbourhoods.first[k])) / c.count;
  } else if (stock === 'participation') {
    for (let k = 0; k < neighbourhoods.count; k++) {
      into[k] =
        (neighbourhoods.sections[SECTIONS * k + RESTING_MUNICIPAL] -
          neighbourhoods.sections[SECTIONS * k + ACTIVE_CIVIC]) /
        c.count;
    }
  } else {
    const values = stock === 'trust' ? c.trust : c.fatigue;
    for (let k = 0; k < neighbourhoods.count; k++)
      into[k] = sum(values.subarray(neighbourhoods.first[k], neighbourhoods.first[k + 1])) / c.count;
  }
}

/**
 * Level of a stock as the recorder sees it. Unmet need is what this month's services left and local income what this
 * month's trade gave: what later phases change in their inputs acts next month.
 */
function asRecorded(world: World, stock: Stock, into: Float64Array): void {
  if (stock === 'unmetNeed') unmetAsServed(world, into);
  else if (stock === 'localIncome') into[0] = (12 * world.economy.localIncome) / world.citizens.count;
  else measure(world, stock, into);
}

/** Unmet need as this month's services left it, in hours per adult of the municipality. */
function unmetAsServed(world: World, into: Float64Array): void {
  const { neighbourhoods, citizens: c } = world;
  for (let k = 0; k < neighbourhoods.count; k++)
    into[k] = Math.max(0, neighbourhoods.routineNeed[k] - neighbourhoods.served[k]) / c.count;
}

/** Unmet need with every input as it stands now: inputs of later phases still have last month's value. */
function measureUnmet(world: World, into: Float64Array): void {
  const { needNow, servedNow } = world.scratch;
  const need = routineNeedNow(world, needNow);
  shareOut(world, serviceHours(world, errorsNow(world)), servedNow, need);
  for (let k = 0; k < need.length; k++) into[k] = Math.max(0, need[k] - servedNow[k]) / world.citizens.count;
}

function meanStrain(world: World): number {
  const { staff } = world;
  let total = 0;
  let posts = 0;
  for (let j = 0; j < staff.count; j++) {
    if (staff.employed[j] === 0) continue;
    total += staff.strain[j];
    posts += 1;
  }
  return posts === 0 ? 0 : total / posts;
}
