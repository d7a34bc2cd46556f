import { share } from '../arithmetic/bounds.ts';
import { sum } from '../arithmetic/sum.ts';
import { TODAY_LEVERS } from '../declare/levers.ts';
import { PARAMETERS } from '../declare/parameters.ts';
import type { World } from '../world/world.ts';
import { paidSupport } from './volunteerSupport.ts';

/**
 * Wicked need (model.md 7.10): open complex need grows with what a place starts from and with demand, early help
 * lowers the inflow, adopted solutions remove it with saturation, and some of it fades. Three steps, so that each can be
 * booked: growth, solving, fading.
 */
export function growNeed(world: World): void {
  const { neighbourhoods, parameters: p, municipality, properties, course } = world;
  const inflow =
    p.wickedInflow * municipality.demand * (1 - p.earlyHelpInflow * course.levers.earlyHelp * properties.arenaOpenness);
  for (let k = 0; k < neighbourhoods.count; k++) neighbourhoods.wicked[k] += inflow * neighbourhoods.needScale[k];
}

/** What adopted solutions remove. */
export function solveNeed(world: World): void {
  const { neighbourhoods, parameters: p } = world;
  for (let k = 0; k < neighbourhoods.count; k++) {
    const s = neighbourhoods.solutions[k];
    neighbourhoods.wicked[k] -= (neighbourhoods.wicked[k] * p.wickedSolved * s) / (1 + p.wickedSaturation * s);
  }
}

/** What fades by itself. */
export function fadeNeed(world: World): void {
  const { neighbourhoods, parameters: p } = world;
  for (let k = 0; k < neighbourhoods.count; k++) neighbourhoods.wicked[k] -= neighbourhoods.wicked[k] * p.wickedFade;
}

/** Routine need of each neighbourhood in hours as things stand: what it was, and what open wicked need has added since or taken away. */
export function routineNeedNow(world: World, into: Float64Array): Float64Array {
  const { neighbourhoods, parameters: p, municipality, course } = world;
  const recent = municipality.earlyHelpSince >= 0 && world.month - municipality.earlyHelpSince < p.earlyHelpMonths;
  const found = recent ? 1 + p.earlyHelpFinds * (course.levers.earlyHelp - TODAY_LEVERS.earlyHelp) : 1;
  for (let k = 0; k < neighbourhoods.count; k++) {
    const residents = neighbourhoods.first[k + 1] - neighbourhoods.first[k];
    const need =
      neighbourhoods.needBase[k] +
      municipality.needOfWicked * (neighbourhoods.wicked[k] - neighbourhoods.wickedThen[k]);
    into[k] = residents * municipality.demand * need * found;
  }
  return into;
}

/** Output lost to errors: without legality, and through delegation to those who lack skill. */
export function errorsNow(world: World): number {
  const { parameters: p, municipality, properties, course } = world;
  const carelessness = 1 - properties.legality;
  return share(
    p.errorsBase +
      p.errorsLegality * carelessness * carelessness +
      p.errorsDelegation * course.levers.delegation * (1 - municipality.staffSkill),
  );
}

/** Hours of service that staff and standing arenas can give this month, errors taken off. */
export function serviceHours(world: World, errors: number): number {
  const { parameters: p, municipality, properties } = world;
  const routine = municipality.routineHours * (p.leannessOutputBase + p.leannessOutput * properties.leanness);
  return (routine + arenaOutput(world)) * (1 - errors);
}

/** Staff hours that what standing arenas gave (last month, until this month's is known) is worth. */
function arenaOutput({ parameters: p, municipality }: World): number {
  return (
    p.arenaOutput *
    municipality.arenaHoursGiven *
    (p.outputUncoordinated + (1 - p.outputUncoordinated) * municipality.coordination)
  );
}

/** Staff hours that standing arenas save: what they put out, less what paid support for volunteers takes. */
export function savedByArenas(world: World): number {
  const { municipality, parameters: p } = world;
  return arenaOutput(world) - (municipality.volunteerCount * p.paidSupportHours * paidSupport(world)) / 12;
}

/**
 * How much of today’s routine need comes from complex problems left open is a belief (docs/model.md, phase 9). Until month
 * 0 need is spread over places as at its default; then what follows open need from now on is set by the belief. Each
 * neighbourhood’s need at month 0 is the same to the bit under every belief, so that the belief is not confounded with
 * scarcity. Throws where a neighbourhood would have less than no need once all its complex problems are solved.
 */
export function splitNeed(world: World): void {
  const { municipality, neighbourhoods, parameters: p } = world;
  let total = 0;
  let open = 0;
  for (let k = 0; k < neighbourhoods.count; k++) {
    const residents = neighbourhoods.first[k + 1] - neighbourhoods.first[k];
    neighbourhoods.needBase[k] += municipality.needOfWicked * (neighbourhoods.wicked[k] - neighbourhoods.wickedThen[k]);
    neighbourhoods.wickedThen[k] = neighbourhoods.wicked[k];
    total += residents * neighbourhoods.needBase[k];
    open += residents * neighbourhoods.wicked[k];
  }
  if (open === 0) return;
  let most = Infinity;
  for (let k = 0; k < neighbourhoods.count; k++)
    if (neighbourhoods.wicked[k] > 0)
      most = Math.min(most, (neighbourhoods.needBase[k] / neighbourhoods.wicked[k]) * (open / total));
  if (p.preventableShare > most) {
    throw new Error(
      `preventableShare: expected at most ${most.toFixed(3)} here (above it a neighbourhood would need less than nothing once its complex problems are solved), got ${p.preventableShare}`,
    );
  }
  municipality.needOfWicked = (p.preventableShare * total) / open;
}

/**
 * Services (model.md 7.10): the hours there are, shared out by need where legality is high and by voice where it is not,
 * at most 1.05 of a neighbourhood's need; what one cannot use goes to the others.
 */
export function serve(world: World): void {
  const { municipality, parameters: p, neighbourhoods, course } = world;
  if (course.levers.earlyHelp > TODAY_LEVERS.earlyHelp && municipality.earlyHelpSince < 0 && world.month >= 1)
    municipality.earlyHelpSince = world.month;
  municipality.errors = errorsNow(world);
  municipality.hoursDemanded = sum(routineNeedNow(world, neighbourhoods.routineNeed));
  const capacity = serviceHours(world, municipality.errors);
  municipality.serviceOutput = capacity;
  shareOut(world, capacity, neighbourhoods.served, neighbourhoods.routineNeed);
  let met = 0;
  for (let k = 0; k < neighbourhoods.count; k++) {
    met += Math.min(neighbourhoods.served[k], neighbourhoods.routineNeed[k]);
    neighbourhoods.coverage[k] =
      neighbourhoods.routineNeed[k] === 0 ? p.coverageLimit : neighbourhoods.served[k] / neighbourhoods.routineNeed[k];
  }
  municipality.hoursMet = met;
  municipality.staffLoad =
    capacity <= 0 ? p.loadLimit : Math.min(p.loadLimit, (p.coverageStart * municipality.hoursDemanded) / capacity);
}

/** Divides hours over the neighbourhoods into `served`, by need and by voice, nobody above the limit of coverage. */
export function shareOut(world: World, hours: number, served: Float64Array, need: Float64Array): void {
  const { neighbourhoods, parameters: p, properties, switches } = world;
  const legality = switches.voiceAllocation ? properties.legality : 1;
  served.fill(0);
  let left = hours;
  // Each round fills at least one neighbourhood to its limit, or ends; a few rounds leave nothing worth sharing.
  for (let round = 0; round < 8 && left > 1e-9; round++) {
    let weights = 0;
    for (let k = 0; k < neighbourhoods.count; k++)
      if (served[k] < p.coverageLimit * need[k]) weights += need[k] * voiceOf(world, k, legality);
    if (weights <= 0) break;
    const perWeight = left / weights;
    for (let k = 0; k < neighbourhoods.count; k++) {
      const capacityLeft = p.coverageLimit * need[k] - served[k];
      if (capacityLeft <= 0) continue;
      const given = Math.min(capacityLeft, perWeight * need[k] * voiceOf(world, k, legality));
      served[k] += given;
      left -= given;
    }
  }
}

/** How much of a neighbourhood's need is heard: all of it under full legality, by its activity where voices count. */
function voiceOf(world: World, k: number, legality: number): number {
  const { neighbourhoods, parameters: p } = world;
  return (
    legality +
    (1 - legality) *
      (p.voiceBase +
        (p.voiceActive * neighbourhoods.active[k]) / (neighbourhoods.first[k + 1] - neighbourhoods.first[k]))
  );
}

/** How fast the base of need settles during spin-up: over a year, so that one month's sick leave does not decide it. */
const NEED_SETTLES = 0.08;

/**
 * Chooses routine need so that the hours there are cover `coverageStart` of it. Spread over places, one part goes by the
 * scale of need and one by open wicked need, in the shares of the default of `preventableShare`.
 */
export function setNeedBase(world: World): void {
  const { municipality, neighbourhoods, parameters: p } = world;
  const hours = serviceHours(world, errorsNow(world)) / p.coverageStart / municipality.demand;
  const preventable = PARAMETERS.preventableShare.default;
  let scale = 0;
  let open = 0;
  for (let k = 0; k < neighbourhoods.count; k++) {
    const residents = neighbourhoods.first[k + 1] - neighbourhoods.first[k];
    scale += residents * neighbourhoods.needScale[k];
    open += residents * neighbourhoods.wicked[k];
  }
  const pace = municipality.needOfWicked === 0 ? 1 : NEED_SETTLES;
  const base = ((1 - preventable) * hours) / scale;
  for (let k = 0; k < neighbourhoods.count; k++)
    neighbourhoods.needBase[k] += pace * (base * neighbourhoods.needScale[k] - neighbourhoods.needBase[k]);
  municipality.needOfWicked += pace * ((preventable * hours) / open - municipality.needOfWicked);
}
