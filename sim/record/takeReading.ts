import { sum } from '../arithmetic/sum.ts';
import { ARENA, FIRST_PROJECT, NO_ACTIVITY, PARTICIPANT, VOLUNTEER, ENTHUSIAST, type World } from '../world.ts';
import type { Reading } from './reading.ts';

/** Names of a reading's columns over areas. */
const COLUMNS = [
  'adults', 'active', 'activeCivic', 'activeMunicipal', 'yearly', 'yearlyCivic', 'yearlyMunicipal', 'participants', 'volunteers',
  'volunteersCivic', 'volunteersMunicipal', 'enthusiasts', 'civicHours', 'municipalHours', 'trust', 'trusting', 'fatigue',
  'fatigueActive', 'strained', 'responsiveness', 'selfEfficacy', 'motivation', 'resourcesActive', 'resources', 'solutions', 'wicked',
  'routineNeed', 'served', 'unmet', 'say', 'sayTrusting', 'step1', 'step2', 'step3', 'step4', 'step5',
] as const;

/** Columns for K neighbourhoods, five fifths and the municipality. */
export function createReading(world: World): Reading {
  const areas = world.neighbourhoods.count + 6;
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, new Float64Array(areas)]));
  return { areas, world, ...columns } as unknown as Reading;
}

/** Reads the world into the columns. One pass over citizens; adds up to fifths and the municipality at the end. */
export function takeReading(reading: Reading): void {
  for (const name of COLUMNS) reading[name].fill(0);
  readCitizens(reading);
  readNeighbourhoods(reading);
  addUp(reading);
}

function readCitizens(r: Reading): void {
  const { world } = r;
  const { citizens: c, neighbourhoods: h, parameters: p, projects } = world;
  const { trust, fatigue, responsiveness, selfEfficacy, motivation, resources, role, civicHours, municipalHours, activity, say } = c;
  const { trusting, strainedAt } = p;
  const steps = [r.step3, r.step4, r.step5];
  for (let k = 0; k < h.count; k++) {
    // Local sums: a neighbourhood's citizens lie side by side, so nothing is stored until the next neighbourhood.
    let trustSum = 0, trustHigh = 0, fatigueSum = 0, fatigueActive = 0, strained = 0, responsive = 0, efficacy = 0, motive = 0;
    let active = 0, civic = 0, municipal = 0, activeCivic = 0, activeMunicipal = 0, resourcesActive = 0, resourcesAll = 0;
    let participants = 0, volunteers = 0, municipalVolunteers = 0, enthusiasts = 0, said = 0, saidHigh = 0, step1 = 0, step2 = 0;
    for (let i = h.first[k]; i < h.first[k + 1]; i++) {
      const t = trust[i];
      const high = t > trusting ? 1 : 0;
      trustSum += t;
      trustHigh += high;
      said += say[i];
      saidHigh += say[i] & high;
      const f = fatigue[i];
      fatigueSum += f;
      responsive += responsiveness[i];
      efficacy += selfEfficacy[i];
      motive += motivation[i];
      resourcesAll += resources[i];
      const hc = civicHours[i];
      const hm = municipalHours[i];
      if (hc + hm > 0) {
        active += 1;
        civic += hc;
        municipal += hm;
        if (hc > 0) activeCivic += 1;
        if (hm > 0) activeMunicipal += 1;
        fatigueActive += f;
        if (f >= strainedAt) strained += 1;
        resourcesActive += resources[i];
      }
      const own = role[i];
      if (own === PARTICIPANT) participants += 1;
      else if (own >= VOLUNTEER) {
        volunteers += 1;
        if (activity[i] !== NO_ACTIVITY) municipalVolunteers += 1;
        if (own === ENTHUSIAST) enthusiasts += 1;
      }
      const a = activity[i];
      if (a === ARENA) {
        if (own >= VOLUNTEER) step2 += 1;
        else step1 += 1;
      } else if (a >= FIRST_PROJECT) steps[projects.step[a - FIRST_PROJECT] - 3][k] += 1;
    }
    r.trust[k] = trustSum;
    r.trusting[k] = trustHigh;
    r.say[k] = said;
    r.sayTrusting[k] = saidHigh;
    r.fatigue[k] = fatigueSum;
    r.fatigueActive[k] = fatigueActive;
    r.strained[k] = strained;
    r.responsiveness[k] = responsive;
    r.selfEfficacy[k] = efficacy;
    r.motivation[k] = motive;
    r.active[k] = active;
    r.activeCivic[k] = activeCivic;
    r.activeMunicipal[k] = activeMunicipal;
    r.civicHours[k] = civic;
    r.municipalHours[k] = municipal;
    r.resourcesActive[k] = resourcesActive;
    r.resources[k] = resourcesAll;
    r.participants[k] = participants;
    r.volunteers[k] = volunteers;
    r.volunteersMunicipal[k] = municipalVolunteers;
    r.volunteersCivic[k] = volunteers - municipalVolunteers;
    r.enthusiasts[k] = enthusiasts;
    r.step1[k] = step1;
    r.step2[k] = step2;
  }
}

function readNeighbourhoods(r: Reading): void {
  const { neighbourhoods: h, happenings } = r.world;
  for (let k = 0; k < h.count; k++) {
    const residents = h.first[k + 1] - h.first[k];
    r.adults[k] = residents;
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
