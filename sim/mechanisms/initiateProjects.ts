import { clamp, share } from '../arithmetic/bounds.ts';
import { DECISIONS } from '../random/decisions.ts';
import { addressOf, draw, momentOf } from '../random/draw.ts';
import { normalDraw } from '../random/normalDraw.ts';
import type { World } from '../world/world.ts';
import {
  BY_CITIZEN,
  BY_GROUP,
  BY_MANAGER,
  BY_POLITICIAN,
  BY_PROFESSIONAL,
  EVALUATION,
  INITIATION,
  NO_PROJECT,
  RUNS,
} from '../world/projects.ts';
import { apartInWork, MOST_STAFFING } from './apartInWork.ts';
import { openNeedPerResident } from './openNeedPerResident.ts';

/**
 * New projects start as far as staff can facilitate them (model.md 7.6): where voices are or need is, on the step
 * that openness and mandate allow, with the sectors that silos leave.
 */
export function initiateProjects(world: World): void {
  const { municipality, parameters: p, properties, course, citizens, projects, happenings } = world;
  const { levers } = course;
  municipality.projectHours =
    p.projectHours + p.projectHoursSilo * apartInWork(world) + p.projectHoursLoad * properties.coordinationLoad;
  municipality.freeHours = 1;
  takeBackHours(world);
  if (levers.highestStep < 3) {
    returnHours(world, 0);
    // Hours that went back to services help nobody to found a group.
    if (world.switches.needDrivenProjects) municipality.freeHours = 0;
    return;
  }
  const pull =
    properties.arenaOpenness * (p.projectsPartnership + p.projectsPartnershipLever * levers.partnership) +
    p.projectsStrategy * levers.coStrategy;
  const wanted =
    (citizens.count / 4000) *
    p.projectsWanted *
    pull *
    (0.5 + levers.ambition) *
    openNeed(world) *
    (1 - municipality.suspended) *
    (1 - caution(world));
  let running = 0;
  for (let s = 0; s < projects.slots; s++)
    if (projects.phase[s] !== NO_PROJECT && projects.phase[s] !== EVALUATION) running += 1;
  const capacityLeft = Math.max(0, municipality.coCreationHours / municipality.projectHours - running);
  const starts = Math.min(wanted, capacityLeft);
  const whole = Math.floor(starts);
  const moment = momentOf(world.streams.initiation, world.month, DECISIONS.initiation.oneMore);
  const count = whole + (draw(moment, -1) < starts - whole ? 1 : 0);
  const setAside = municipality.coCreationHours;
  returnHours(world, running + count);
  municipality.freeHours =
    setAside <= 0 ? 0 : share((municipality.coCreationHours - running * municipality.projectHours) / setAside);
  if (count === 0) return;
  const chances = placeChances(world);
  let slot = 0;
  for (let n = 0; n < count; n++) {
    while (slot < projects.slots && projects.phase[slot] !== NO_PROJECT) slot += 1;
    if (slot === projects.slots) return;
    begin(world, slot, n, chances);
    happenings.started += 1;
  }
}

/**
 * Joint projects are about complex problems: they are wanted as far as such need is open, against that of the average place
 * at the start. Openness is what the municipality puts of it to co-creation, not a number of projects.
 */
function openNeed(world: World): number {
  const { parameters: p, switches } = world;
  return switches.needDrivenProjects ? openNeedPerResident(world) / p.wickedReference : 1;
}

/** Hours set aside for co-creation that the projects under way cannot use go to services. */
function returnHours(world: World, running: number): void {
  const { municipality, switches } = world;
  if (!switches.needDrivenProjects) return;
  const used = Math.min(municipality.coCreationHours, MOST_STAFFING * running * municipality.projectHours);
  municipality.returnedHours = municipality.coCreationHours - used;
  municipality.routineHours += municipality.returnedHours;
  municipality.coCreationHours = used;
}

/** What was returned last month is set aside again, unless staff have been rostered anew since. */
function takeBackHours({ municipality }: World): void {
  municipality.routineHours -= municipality.returnedHours;
  municipality.coCreationHours += municipality.returnedHours;
  municipality.returnedHours = 0;
}

/** A zero-error culture, high measurement without learning, holds projects back after failures. */
export function caution(world: World): number {
  const { properties, municipality, parameters: p } = world;
  return p.zeroErrorCaution * properties.measurement * (1 - properties.learning) * share(municipality.failureMemory);
}

/** Cumulative chances of the neighbourhoods: voice where people are active, need through inclusion and legality. */
export function placeChances(world: World): Float64Array {
  const { neighbourhoods, parameters: p, properties, course, switches, citizens } = world;
  const { inclusion } = course.levers;
  const cumulative = world.scratch.placeChances;
  let sum = 0;
  for (let k = 0; k < neighbourhoods.count; k++) {
    const residents = neighbourhoods.first[k + 1] - neighbourhoods.first[k];
    const voice = switches.voiceAllocation
      ? p.placeVoice * (1 - inclusion) * (neighbourhoods.active[k] / residents)
      : 0;
    sum +=
      (residents / citizens.count) *
      (p.placeBase + voice + (inclusion + p.placeLegality * properties.legality) * neighbourhoods.wicked[k]);
    cumulative[k] = sum;
  }
  return cumulative;
}

function begin(world: World, slot: number, nth: number, chances: Float64Array): void {
  const { projects, parameters: p, properties, municipality, course, streams, month, happenings } = world;
  const { levers } = course;
  const luck = (of: keyof typeof DECISIONS.initiation) => momentOf(streams.initiation, month, DECISIONS.initiation[of]);
  const address = addressOf(month, nth);
  const target = draw(luck('neighbourhood'), address) * chances[chances.length - 1];
  let k = 0;
  while (k < chances.length - 1 && chances[k] < target) k += 1;
  const level = share(
    p.stepBase +
      p.stepOpenness * properties.arenaOpenness * (0.4 + 0.6 * municipality.mandate) +
      p.stepSpread * normalDraw(luck('step'), address),
  );
  const step = Math.min(level < 0.4 ? 3 : level < 0.7 ? 4 : 5, levers.highestStep);
  const u = draw(luck('sectors'), address);
  projects.address[slot] = address;
  projects.phase[slot] = INITIATION;
  projects.neighbourhood[slot] = k;
  projects.step[slot] = step;
  projects.sectors[slot] = 1 + Math.floor(4 * u * (0.35 + 0.65 * (1 - properties.silo)) * 0.999999);
  projects.initiator[slot] = initiatorOf(world, draw(luck('initiator'), address));
  projects.outcomeOpen[slot] = share(levers.outcomeOpen + p.typeSpread * normalDraw(luck('outcomeOpen'), address));
  projects.lead[slot] = share(levers.lead + p.typeSpread * normalDraw(luck('lead'), address));
  projects.scale[slot] = draw(luck('piloted'), address) < levers.piloting ? p.pilotScale : 1;
  projects.progress[slot] = 0;
  projects.age[slot] = 0;
  projects.waiting[slot] = 0;
  projects.resources[slot] = 0;
  projects.everTookPart[slot] = 0;
  projects.ended[slot] = RUNS;
  projects.influence[slot] = influenceOf(world, projects.outcomeOpen[slot], projects.lead[slot]);
  happenings.startedBy[projects.initiator[slot]] += 1;
}

/** Influence granted to those who take part: how open the result is, who leads, and what the mandate allows. */
export function influenceOf(world: World, outcomeOpen: number, outsideLead: number): number {
  const { parameters: p, municipality } = world;
  return clamp(
    outcomeOpen * (0.5 + 0.5 * outsideLead) * (p.influenceBase + p.influenceMandate * municipality.mandate),
    0,
    1,
  );
}

function initiatorOf(world: World, u: number): number {
  const { parameters: p, municipality } = world;
  // Residents and groups may initiate where the whole ladder is open, as far as the mandate goes and enthusiasts are found.
  const found = Math.min(2, municipality.enthusiasts / (p.initiatorDensity * world.citizens.count));
  const citizens = world.course.levers.highestStep >= 5 ? p.initiatorCitizen * municipality.mandate * found : 0;
  if (u < p.initiatorPolitician) return BY_POLITICIAN;
  if (u < p.initiatorPolitician + p.initiatorManager) return BY_MANAGER;
  if (u > 1 - citizens) return u > 1 - citizens / 2 ? BY_GROUP : BY_CITIZEN;
  return BY_PROFESSIONAL;
}
