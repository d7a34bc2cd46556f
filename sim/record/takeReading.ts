import { sum } from '../arithmetic/sum.ts';
import {
  ARENA,
  FIRST_PROJECT,
  NO_ACTIVITY,
  NO_PROJECT,
  PARTICIPANT,
  RESIDENT,
  VOLUNTEER,
  ENTHUSIAST,
  type World,
} from '../world.ts';
import type { Reading } from './reading.ts';

/** Names of a reading's columns over areas. */
const COLUMNS = [
  'adults',
  'active',
  'activeCivic',
  'activeMunicipal',
  'yearly',
  'yearlyCivic',
  'yearlyMunicipal',
  'participants',
  'volunteers',
  'volunteersCivic',
  'volunteersMunicipal',
  'enthusiasts',
  'civicHours',
  'municipalHours',
  'trust',
  'trusting',
  'fatigue',
  'fatigueActive',
  'strained',
  'responsiveness',
  'selfEfficacy',
  'motivation',
  'resourcesActive',
  'resourcesCivic',
  'resourcesMunicipal',
  'resources',
  'solutions',
  'wicked',
  'routineNeed',
  'served',
  'unmet',
  'say',
  'sayTrusting',
  'step1',
  'step2',
  'step3',
  'step4',
  'step5',
  'unanswered',
] as const;

/** Columns for K neighbourhoods, five fifths and the municipality. */
export function createReading(world: World): Reading {
  const areas = world.neighbourhoods.count + 6;
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, new Float64Array(areas)]));
  const running = { all: 0, steps: new Float64Array(3), types: new Float64Array(4), phases: new Float64Array(6) };
  return { areas, world, running, ...columns } as unknown as Reading;
}

/** Reads the world into the columns. One pass over citizens; adds up to fifths and the municipality at the end. */
export function takeReading(reading: Reading): void {
  for (const name of COLUMNS) reading[name].fill(0);
  readCitizens(reading);
  readNeighbourhoods(reading);
  countProjects(reading);
  addUp(reading);
}

/**
 * Citizens neighbourhood by neighbourhood, in three short loops: one long loop with all sums ran out of registers and took
 * twice as long (28 against 14 ns a citizen, 2026-11-22, Node 20.20).
 */
function readCitizens(r: Reading): void {
  const { neighbourhoods: h } = r.world;
  for (let k = 0; k < h.count; k++) {
    readFeelings(r, k, h.first[k], h.first[k + 1]);
    readTrust(r, k, h.first[k], h.first[k + 1]);
    readEngagement(r, k, h.first[k], h.first[k + 1]);
  }
  readActivity(r);
}

function readFeelings(r: Reading, k: number, from: number, to: number): void {
  const { responsiveness, selfEfficacy, motivation, unanswered, fatigue } = r.world.citizens;
  let responsive = 0;
  let efficacy = 0;
  let motive = 0;
  let unheard = 0;
  let tired = 0;
  for (let i = from; i < to; i++) {
    responsive += responsiveness[i];
    efficacy += selfEfficacy[i];
    motive += motivation[i];
    unheard += unanswered[i];
    tired += fatigue[i];
  }
  r.responsiveness[k] = responsive;
  r.selfEfficacy[k] = efficacy;
  r.motivation[k] = motive;
  r.unanswered[k] = unheard;
  r.fatigue[k] = tired;
}

function readTrust(r: Reading, k: number, from: number, to: number): void {
  const { trust, say } = r.world.citizens;
  const { trusting } = r.world.parameters;
  let total = 0;
  let high = 0;
  let said = 0;
  let both = 0;
  for (let i = from; i < to; i++) {
    const t = trust[i];
    const trusts = t > trusting ? 1 : 0;
    total += t;
    high += trusts;
    said += say[i];
    both += say[i] & trusts;
  }
  r.trust[k] = total;
  r.trusting[k] = high;
  r.say[k] = said;
  r.sayTrusting[k] = both;
}

function readEngagement(r: Reading, k: number, from: number, to: number): void {
  const { role, activity } = r.world.citizens;
  const { projects } = r.world;
  const steps = [r.step3, r.step4, r.step5];
  for (let i = from; i < to; i++) {
    const own = role[i];
    if (own === RESIDENT) continue;
    if (own === PARTICIPANT) r.participants[k] += 1;
    else {
      r.volunteers[k] += 1;
      if (activity[i] !== NO_ACTIVITY) r.volunteersMunicipal[k] += 1;
      if (own === ENTHUSIAST) r.enthusiasts[k] += 1;
    }
    const a = activity[i];
    if (a === ARENA) (own >= VOLUNTEER ? r.step2 : r.step1)[k] += 1;
    else if (a >= FIRST_PROJECT) steps[projects.step[a - FIRST_PROJECT] - 3][k] += 1;
  }
  r.volunteersCivic[k] = r.volunteers[k] - r.volunteersMunicipal[k];
}

/** Those with hours this month, from the list of the active: who left this month still gave hours in it. */
function readActivity(r: Reading): void {
  const { civicHours, municipalHours, fatigue, resources, neighbourhood, activeList } = r.world.citizens;
  const { strainedAt } = r.world.parameters;
  const { activeCount } = r.world.municipality;
  for (let a = 0; a < activeCount; a++) {
    const i = activeList[a];
    const k = neighbourhood[i];
    const hc = civicHours[i];
    const hm = municipalHours[i];
    r.active[k] += 1;
    r.civicHours[k] += hc;
    r.municipalHours[k] += hm;
    if (hc > 0) {
      r.activeCivic[k] += 1;
      r.resourcesCivic[k] += resources[i];
    }
    if (hm > 0) {
      r.activeMunicipal[k] += 1;
      r.resourcesMunicipal[k] += resources[i];
    }
    r.fatigueActive[k] += fatigue[i];
    if (fatigue[i] >= strainedAt) r.strained[k] += 1;
    r.resourcesActive[k] += resources[i];
  }
}

function readNeighbourhoods(r: Reading): void {
  const { neighbourhoods: h, happenings } = r.world;
  for (let k = 0; k < h.count; k++) {
    const residents = h.first[k + 1] - h.first[k];
    r.adults[k] = residents;
    r.resources[k] = h.resourcesMean[k] * residents;
    r.solutions[k] = h.solutions[k] * residents;
    r.wicked[k] = h.wicked[k] * residents;
    r.routineNeed[k] = h.routineNeed[k];
    r.served[k] = h.served[k];
    r.unmet[k] = Math.max(0, h.routineNeed[k] - h.served[k]);
    r.yearly[k] = happenings.yearlyParticipation[k];
    r.yearlyCivic[k] = happenings.yearlyCivic[k];
    r.yearlyMunicipal[k] = happenings.yearlyMunicipal[k];
  }
}

function countProjects(r: Reading): void {
  const { projects } = r.world;
  const { running } = r;
  running.all = 0;
  running.steps.fill(0);
  running.types.fill(0);
  running.phases.fill(0);
  for (let s = 0; s < projects.slots; s++) {
    if (projects.phase[s] === NO_PROJECT) continue;
    running.all += 1;
    running.phases[projects.phase[s]] += 1;
    running.steps[projects.step[s] - 3] += 1;
    running.types[(projects.outcomeOpen[s] >= 0.5 ? 2 : 0) + (projects.lead[s] >= 0.5 ? 1 : 0)] += 1;
  }
}

/** Fifths and the municipality are sums of neighbourhoods. */
function addUp(r: Reading): void {
  const { neighbourhoods: h } = r.world;
  const all = r.areas - 1;
  for (const name of COLUMNS) {
    const column = r[name];
    column[all] = sum(column.subarray(0, h.count));
    for (let k = 0; k < h.count; k++) if (h.fifth[k] >= 0) column[h.count + h.fifth[k]] += column[k];
  }
}
