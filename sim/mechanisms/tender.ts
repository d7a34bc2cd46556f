import { clamp } from '../arithmetic/bounds.ts';
import { COMMITMENT_LEVERS } from '../declare/levers.ts';
import { DECISIONS } from '../random/decisions.ts';
import { addressOf, draw, momentOf, type Moment } from '../random/draw.ts';
import { ELSEWHERE, REGION, TOWN } from '../world/economy.ts';
import type { World } from '../world/world.ts';

/**
 * Contracts that are due are tendered (model.md 7.4): suppliers bid, preference, price and luck decide.
 */
export function tender(world: World): void {
  const { economy, parameters: p, course, municipality, clock } = world;
  const { levers } = course;
  economy.transactionHours = 0;
  orderSuppliers(world);
  const pressure = clamp((1 - municipality.budget) / p.pressureAtCut, 0, 1);
  const ramp = rampOf(world);
  const rules = rulesOf(world);
  for (let n = 0; n < economy.contractSize.length; n++) {
    if (economy.contractInForce[n] === 0 || economy.contractDue[n] > clock) continue;
    const commitment = levers[COMMITMENT_LEVERS[economy.contractAnchor[n]]];
    const follows = commitment * ramp * (1 - p.priceFocus * pressure);
    const prefer = world.switches.localPreference ? levers.localPreference * follows : 0;
    if (levers.lotSplitting * follows > 0) split(world, n, levers.lotSplitting * follows);
    award(world, rules, n, prefer);
    economy.contractDue[n] = clock + p.tenderMonths;
  }
}

/** Share of the procurement course that has reached practice, by months since it began. */
function rampOf(world: World): number {
  return Math.min(1, world.economy.procurementMonths / world.parameters.procurementRamp);
}

/** Splits a contract once into two lots, the smaller at least a fifth of it, so that small firms can bid. */
function split(world: World, n: number, level: number): void {
  const { economy, parameters: p, streams, month } = world;
  const contracts = economy.contractSize.length / 2;
  if (n >= contracts || economy.contractInForce[n + contracts] === 1) return;
  if (draw(momentOf(streams.tender, month, DECISIONS.tender.splits), addressOf(n, 0)) >= level) return;
  const lot = n + contracts;
  const part = Math.min(0.5 * level, 1 - p.lotMinimum);
  if (part <= 0) return;
  const holder = economy.contractHolder[n];
  economy.contractSize[lot] = economy.contractSize[n] * part;
  economy.contractSize[n] -= economy.contractSize[lot];
  economy.contractKind[lot] = economy.contractKind[n];
  economy.contractAnchor[lot] = economy.contractAnchor[n];
  economy.contractHolder[lot] = holder;
  economy.contractInForce[lot] = 1;
  economy.contractDue[lot] = world.clock + 1;
  economy.transactionHours += p.lotHours * (world.citizens.count / Math.max(1, world.adults));
}

/** What all awards of a month share, taken out of the parameters once. */
interface Rules {
  readonly invites: Moment;
  readonly bids: Moment;
  readonly luck: Moment;
  readonly who: Moment;
  readonly invited: number;
  readonly invitePreference: number;
  readonly priceSpread: number;
  readonly cooperativePrice: number;
  readonly preferTown: number;
  readonly preferRegion: number;
  readonly awardNoise: number;
  readonly incumbency: number;
}

function rulesOf(world: World): Rules {
  const { streams, month } = world;
  const { invited, invitePreference, priceSpread, cooperativePrice, preferTown, preferRegion, awardNoise, incumbency } =
    world.parameters;
  const at = (of: keyof typeof DECISIONS.tender) => momentOf(streams.tender, month, DECISIONS.tender[of]);
  return {
    invites: at('invites'),
    bids: at('bids'),
    luck: at('luck'),
    who: at('who'),
    invited,
    invitePreference,
    priceSpread,
    cooperativePrice,
    preferTown,
    preferRegion,
    awardNoise,
    incumbency,
  };
}

/** Invited suppliers and the holder bid; the best score that has room for the contract and may meet its kind wins. */
function award(world: World, rules: Rules, n: number, prefer: number): void {
  const { economy } = world;
  const kind = economy.contractKind[n];
  const size = economy.contractSize[n];
  const holder = economy.contractHolder[n];
  economy.supplierLoad[holder] -= size;
  let best = holder;
  let bestScore = -1e9;
  const kept = rules.invited * rules.invitePreference * prefer;
  for (let b = -1; b < rules.invited; b++) {
    const address = addressOf(n, b + 1);
    const s =
      b < 0
        ? holder
        : invitedSupplier(world, kind, size, b < kept, draw(rules.invites, address), draw(rules.who, address));
    if (s < 0) continue;
    const place = economy.supplierPlace[s];
    if (place < kind) continue;
    const price =
      economy.supplierPrice[s] *
      (1 + rules.priceSpread * (2 * draw(rules.bids, address) - 1)) *
      (1 - rules.cooperativePrice * economy.supplierCooperative[s]);
    const local = place === TOWN ? rules.preferTown : place === REGION ? rules.preferRegion : 0;
    const score =
      -price +
      rules.awardNoise * (2 * draw(rules.luck, address) - 1) +
      prefer * local +
      (s === holder ? rules.incumbency : 0);
    if (score <= bestScore) continue;
    bestScore = score;
    best = s;
  }
  economy.contractHolder[n] = best;
  economy.supplierLoad[best] += size;
}

/**
 * One supplier for an invitation: first a place by the reach suppliers have (`reach`, or the firms of the region when
 * the invitation is kept for them), then a firm there with room; −1 when nobody fits.
 */
function invitedSupplier(
  world: World,
  kind: number,
  size: number,
  keptForRegion: boolean,
  luck: number,
  who: number,
): number {
  const { economy } = world;
  let town = kind === 0 ? economy.reach[TOWN] : 0;
  let region = kind <= 1 ? economy.reach[REGION] : 0;
  let elsewhere = economy.reach[ELSEWHERE];
  if (keptForRegion && kind <= 1) {
    town = kind === 0 ? economy.capacityIn[TOWN] : 0;
    region = economy.capacityIn[REGION];
    elsewhere = 0;
  }
  const target = luck * (town + region + elsewhere);
  const place = target < town ? TOWN : target < town + region ? REGION : ELSEWHERE;
  return firmWithRoom(world, place, size, who);
}

/** A firm of the place with room for the contract, in proportion to capacity; −1 when none has room. */
function firmWithRoom(world: World, place: number, size: number, luck: number): number {
  const { economy, scratch } = world;
  // Ask around from a firm drawn by capacity until one has room: nobody bids for what it cannot deliver.
  const first = scratch.firstSupplier[place];
  const end = scratch.firstSupplier[place + 1];
  if (end === first) return -1;
  const before = first === 0 ? 0 : scratch.capacityUpTo[first - 1];
  const target = before + luck * (scratch.capacityUpTo[end - 1] - before);
  let start = first;
  let last = end - 1;
  while (start < last) {
    const middle = (start + last) >> 1;
    if (scratch.capacityUpTo[middle] > target) last = middle;
    else start = middle + 1;
  }
  const count = end - first;
  for (let n = 0; n < count; n++) {
    const at = start + n < end ? start + n : start + n - count;
    const s = scratch.supplierOrder[at];
    if (economy.supplierLoad[s] + size <= economy.supplierCapacity[s]) return s;
  }
  return -1;
}

/** Suppliers in use by place with their capacities added up, so that a bid need not look at all of them. */
function orderSuppliers(world: World): void {
  const { economy, scratch } = world;
  let at = 0;
  for (let place = 0; place < 3; place++) {
    scratch.firstSupplier[place] = at;
    for (let s = 0; s < economy.supplierPlace.length; s++) {
      if (economy.supplierInUse[s] === 0 || economy.supplierPlace[s] !== place) continue;
      scratch.supplierOrder[at] = s;
      scratch.capacityUpTo[at] = (at === 0 ? 0 : scratch.capacityUpTo[at - 1]) + economy.supplierCapacity[s];
      at += 1;
    }
  }
  scratch.firstSupplier[3] = at;
}
