import { exponential } from '../arithmetic/exponential.ts';
import { sum } from '../arithmetic/sum.ts';
import type { Parameters } from '../declare/parameters.ts';
import type { Place } from '../declare/place.ts';
import { DECISIONS } from '../random/decisions.ts';
import { addressOf, draw, momentOf } from '../random/draw.ts';
import { normalDraw } from '../random/normalDraw.ts';
import type { Stream } from '../random/stream.ts';
import { ELSEWHERE, REGION, TOWN, type Economy } from '../world/economy.ts';
import { SETUP_MONTH } from '../random/stream.ts';

/** Weights of the six anchor institutions in spend (model.md 7.16). */
export const ANCHOR_WEIGHTS = [0.3, 0.25, 0.15, 0.1, 0.1, 0.1];

/** Contracts, suppliers and the shares of spend the place starts from, in units of the anchors' monthly spend. */
export function createEconomy(place: Place, count: number, stream: Stream, p: Parameters): Economy {
  const contracts = p.contracts;
  const suppliers = p.suppliers + p.newSupplierSlots;
  const adults = sum(place.adults);
  const yearly = place.anchorSpend ?? p.anchorSpendPerAdult * adults;
  const shareTown = place.localShareTown ?? p.localShareTownStart;
  const shareRegion = (place.localShareRegion ?? p.localShareRegionStart) - shareTown;
  const economy: Economy = {
    contractSize: new Float64Array(2 * contracts),
    contractKind: new Uint8Array(2 * contracts),
    contractAnchor: new Uint8Array(2 * contracts),
    contractHolder: new Int32Array(2 * contracts),
    contractDue: new Int32Array(2 * contracts),
    contractInForce: new Uint8Array(2 * contracts),
    supplierPlace: new Uint8Array(suppliers),
    supplierCapacity: new Float64Array(suppliers),
    supplierLoad: new Float64Array(suppliers),
    supplierPrice: new Float64Array(suppliers).fill(1),
    supplierCooperative: new Uint8Array(suppliers),
    supplierInUse: new Uint8Array(suppliers),
    livingWageShare: p.livingWageStart,
    spendStart: (yearly / 12) * (count / adults),
    reach: reachOf(p, shareTown, shareRegion),
    capacityIn: new Float64Array(3),
    procurementMonths: 0,
    spendTown: 0,
    spendRegion: 0,
    spend: 0,
    localIncome: 0,
    localIncomeStart: 0,
    localSpendStart: 0,
    multiplier: 0,
    wages: 1,
    wagesStart: 1,
    lifeSatisfaction: 0,
    jobs: 0,
    livingWageJobs: 0,
    transactionHours: 0,
    incomeRing: new Float64Array(p.incomeLag),
    resourceLift: 0,
  };
  createSuppliers(economy, stream, p, [
    p.capacityTown + shareTown,
    p.capacityRegion + shareRegion,
    p.capacityElsewhere + 1 - shareTown - shareRegion,
  ]);
  createContracts(economy, stream, p, shareTown, shareRegion);
  return economy;
}

/**
 * How often firms of town, region and elsewhere are invited when nobody is preferred: so that awards without preference
 * reproduce the shares a place starts from, given which contracts each can meet.
 */
function reachOf(p: Parameters, shareTown: number, shareRegion: number): Float64Array {
  const both = 1 - p.kindElsewhere;
  const town = shareTown / p.kindTown;
  const region = Math.min(1, shareRegion / (both - shareTown));
  return Float64Array.of(town, (1 - town) * region, (1 - town) * (1 - region));
}

/** Suppliers of lognormal size, three in ten in town, four in the region; capacity open to the anchors by place. */
function createSuppliers(economy: Economy, stream: Stream, p: Parameters, capacity: readonly number[]): void {
  const size = momentOf(stream, SETUP_MONTH, DECISIONS.trade.supplierSize);
  const totals = [0, 0, 0];
  for (let s = 0; s < p.suppliers; s++) {
    const place = s % 10 < 3 ? TOWN : s % 10 < 7 ? REGION : ELSEWHERE;
    economy.supplierInUse[s] = 1;
    economy.supplierPlace[s] = place;
    economy.supplierCapacity[s] = 0.2 + exponential(0.8 * normalDraw(size, addressOf(s, 0)));
    totals[place] += economy.supplierCapacity[s];
  }
  for (let s = 0; s < p.suppliers; s++) {
    const place = economy.supplierPlace[s];
    economy.supplierCapacity[s] *= capacity[place] / totals[place];
    economy.capacityIn[place] += economy.supplierCapacity[s];
  }
}

/** Contracts of lognormal size; holders are dealt so that the shares of spend start where they should. */
function createContracts(
  economy: Economy,
  stream: Stream,
  p: Parameters,
  shareTown: number,
  shareRegion: number,
): void {
  const contracts = p.contracts;
  const size = momentOf(stream, SETUP_MONTH, DECISIONS.trade.contractSize);
  const kind = momentOf(stream, SETUP_MONTH, DECISIONS.trade.contractKind);
  const anchor = momentOf(stream, SETUP_MONTH, DECISIONS.trade.contractAnchor);
  const holder = momentOf(stream, SETUP_MONTH, DECISIONS.trade.contractHolder);
  let total = 0;
  for (let n = 0; n < contracts; n++) {
    const address = addressOf(n, 1);
    economy.contractSize[n] = 0.25 + exponential(0.9 * normalDraw(size, address));
    const u = draw(kind, address);
    economy.contractKind[n] = u < p.kindTown ? 0 : u < 1 - p.kindElsewhere ? 1 : 2;
    economy.contractAnchor[n] = anchorOf(draw(anchor, address));
    economy.contractInForce[n] = 1;
    economy.contractDue[n] = 1 + (n % p.tenderMonths);
    total += economy.contractSize[n];
  }
  // The contract whose place is furthest behind its share is dealt to it: shares start within one contract's size.
  const given = [0, 0, 0];
  const wanted = [shareTown, shareRegion, 1 - shareTown - shareRegion];
  for (let n = 0; n < contracts; n++) {
    economy.contractSize[n] /= total;
    const done = given[0] + given[1] + given[2] + economy.contractSize[n];
    let place = ELSEWHERE;
    let behind = -1e9;
    for (let q = economy.contractKind[n]; q < 3; q++) {
      const gap = wanted[q] * done - given[q];
      if (gap <= behind) continue;
      behind = gap;
      place = q;
    }
    given[place] += economy.contractSize[n];
    hold(economy, n, place, draw(holder, addressOf(n, 2)));
  }
}

function anchorOf(u: number): number {
  let target = u;
  for (let a = 0; a < ANCHOR_WEIGHTS.length; a++) {
    target -= ANCHOR_WEIGHTS[a];
    if (target < 0) return a;
  }
  return ANCHOR_WEIGHTS.length - 1;
}

/** Gives a contract to a firm of the place, the likelier the more free capacity it has. */
function hold(economy: Economy, n: number, place: number, luck: number): void {
  const capacityLeft = (s: number) => Math.max(1e-9, economy.supplierCapacity[s] - economy.supplierLoad[s]);
  let free = 0;
  for (let s = 0; s < economy.supplierPlace.length; s++)
    if (economy.supplierInUse[s] === 1 && economy.supplierPlace[s] === place) free += capacityLeft(s);
  let target = luck * free;
  let chosen = 0;
  for (let s = 0; s < economy.supplierPlace.length; s++) {
    if (economy.supplierInUse[s] === 0 || economy.supplierPlace[s] !== place) continue;
    chosen = s;
    target -= capacityLeft(s);
    if (target < 0) break;
  }
  economy.contractHolder[n] = chosen;
  economy.supplierLoad[chosen] += economy.contractSize[n];
}
