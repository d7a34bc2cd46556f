import { bitAt } from '../memory/bits.ts';
import { bandOf, countBands } from './resourceBands.ts';
import type { World } from '../world/world.ts';
import { NO_PROJECT } from '../world/projects.ts';
import {
  ARENA,
  ACTIVE_CIVIC,
  ENTHUSIAST,
  FIRST_PROJECT,
  RESTING_MUNICIPAL,
  NO_ACTIVITY,
  PARTICIPANT,
  SECTIONS,
  VOLUNTEER,
} from '../world/citizens.ts';
import { READING_COLUMNS, type Reading } from './reading.ts';

/** Columns for K neighbourhoods, five fifths and the municipality. */
export function createReading(world: World): Reading {
  const areas = world.neighbourhoods.count + 6;
  const bands = countBands(world);
  const sums = new Float64Array((READING_COLUMNS.length + bands.adults.length) * areas);
  const column = (n: number) => sums.subarray(n * areas, (n + 1) * areas);
  const columns = Object.fromEntries(READING_COLUMNS.map((name, n) => [name, column(n)])) as Pick<
    Reading,
    (typeof READING_COLUMNS)[number]
  >;
  const activeOfBand = bands.adults.map((_, band) => column(READING_COLUMNS.length + band));
  const running = { all: 0, steps: new Float64Array(3), types: new Float64Array(4), phases: new Float64Array(6) };
  return { areas, world, sums, running, bands, activeOfBand, ...columns };
}

/** Reads the world into the columns. One pass over citizens; adds up to fifths and the municipality at the end. */
export function takeReading(reading: Reading): void {
  reading.sums.fill(0);
  readCitizens(reading);
  readNeighbourhoods(reading);
  countProjects(reading);
  addUp(reading);
}

/** Citizens: what they feel, neighbourhood by neighbourhood, and what those engaged do. */
function readCitizens(r: Reading): void {
  readFeelings(r);
  readTrust(r);
  readEngagement(r);
  readActivity(r);
  readBurntOut(r);
}

/** Sums of feelings; apart from trust, since one loop with all sums runs out of registers. */
function readFeelings(r: Reading): void {
  const { citizens: c, neighbourhoods } = r.world;
  const { responsiveness, selfEfficacy, motivation, unanswered, fatigue } = c;
  const { first, count } = neighbourhoods;
  for (let k = 0; k < count; k++) {
    const end = first[k + 1];
    let responsive = 0;
    let efficacy = 0;
    let motive = 0;
    let unheard = 0;
    let tired = 0;
    for (let i = first[k]; i < end; i++) {
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
}

function readTrust(r: Reading): void {
  const { citizens: c, neighbourhoods, parameters: p } = r.world;
  const { trust, say } = c;
  const { first, count } = neighbourhoods;
  const { trusting } = p;
  for (let k = 0; k < count; k++) {
    const end = first[k + 1];
    let total = 0;
    let high = 0;
    let said = 0;
    let both = 0;
    for (let i = first[k]; i < end; i++) {
      const t = trust[i];
      // 1 above the limit, else 0, without a branch: half of all citizens are on either side of it.
      const trusts = Math.ceil(t - trusting);
      const has = say[i];
      total += t;
      high += trusts;
      said += has;
      both += has * trusts;
    }
    r.trust[k] = total;
    r.trusting[k] = high;
    r.say[k] = said;
    r.sayTrusting[k] = both;
  }
}

/** Roles and steps of those engaged; who went home this month is still on the list, as a resident. */
function readEngagement(r: Reading): void {
  const { role, activity, engaged, commitment, calling } = r.world.citizens;
  const { projects, neighbourhoods } = r.world;
  const { stretchLimit } = r.world.parameters;
  const { volunteersMunicipal, step1, step2 } = r;
  const steps = [r.step3, r.step4, r.step5];
  const roles = new Int32Array(4);
  for (let k = 0; k < neighbourhoods.count; k++) {
    roles.fill(0);
    const stretch = neighbourhoods.arenaStretch[k];
    let factors = 0;
    let committed = 0;
    const end = neighbourhoods.sections[SECTIONS * (k + 1)];
    for (let a = neighbourhoods.sections[SECTIONS * k]; a < end; a++) {
      const i = engaged[a];
      const own = role[i];
      roles[own] += 1;
      const doing = activity[i];
      if (doing === NO_ACTIVITY) continue;
      if (own >= VOLUNTEER) volunteersMunicipal[k] += 1;
      if (doing === ARENA) {
        (own >= VOLUNTEER ? step2 : step1)[k] += 1;
        factors += stretch === 0 ? 1 : Math.min(stretchLimit, 1 + (stretch * calling[i]) / (1 + calling[i]));
      } else {
        steps[projects.step[doing - FIRST_PROJECT] - 3][k] += 1;
        // Negative until the first month of work.
        committed += Math.abs(commitment[i]);
      }
    }
    r.arenaStretch[k] = factors;
    r.commitment[k] = committed;
    r.participants[k] = roles[PARTICIPANT];
    r.enthusiasts[k] = roles[ENTHUSIAST];
    r.volunteers[k] = roles[VOLUNTEER] + r.enthusiasts[k];
    r.volunteersCivic[k] = r.volunteers[k] - volunteersMunicipal[k];
  }
}

/** Those with hours this month, from the list of the active: who left this month still gave hours in it. */
function readActivity(r: Reading): void {
  const { civicHours, municipalHours, fatigue, resources, trust, engaged } = r.world.citizens;
  const { limits } = r.bands;
  const { activeOfBand } = r;
  const { strainedAt } = r.world.parameters;
  const { sections, count } = r.world.neighbourhoods;
  for (let k = 0; k < count; k++) {
    let activeCivic = 0;
    let activeMunicipal = 0;
    let resourcesCivic = 0;
    let resourcesMunicipal = 0;
    let resourcesActive = 0;
    let civic = 0;
    let municipal = 0;
    let fatigueActive = 0;
    let strained = 0;
    let trustActive = 0;
    let trustMunicipal = 0;
    const start = sections[SECTIONS * k + ACTIVE_CIVIC];
    const end = sections[SECTIONS * k + RESTING_MUNICIPAL];
    for (let a = start; a < end; a++) {
      const i = engaged[a];
      const hc = civicHours[i];
      const hm = municipalHours[i];
      const own = resources[i];
      civic += hc;
      municipal += hm;
      if (hc > 0) {
        activeCivic += 1;
        resourcesCivic += own;
      }
      if (hm > 0) {
        activeMunicipal += 1;
        resourcesMunicipal += own;
        trustMunicipal += trust[i];
      }
      trustActive += trust[i];
      activeOfBand[bandOf(limits, own)][k] += 1;
      fatigueActive += fatigue[i];
      if (fatigue[i] >= strainedAt) strained += 1;
      resourcesActive += own;
    }
    r.active[k] = end - start;
    r.activeCivic[k] = activeCivic;
    r.activeMunicipal[k] = activeMunicipal;
    r.resourcesCivic[k] = resourcesCivic;
    r.resourcesMunicipal[k] = resourcesMunicipal;
    r.resourcesActive[k] = resourcesActive;
    r.civicHours[k] = civic;
    r.municipalHours[k] = municipal;
    r.fatigueActive[k] = fatigueActive;
    r.strained[k] = strained;
    r.trustActive[k] = trustActive;
    r.trustMunicipal[k] = trustMunicipal;
  }
}

/** Those who pause after burning out, from the words of bits: most words are empty. */
function readBurntOut(r: Reading): void {
  const { burntOut, cooldown, neighbourhood, count } = r.world.citizens;
  for (let w = 0; w < burntOut.length; w++) {
    if (burntOut[w] === 0) continue;
    const end = Math.min(count, (w + 1) << 5);
    for (let i = w << 5; i < end; i++) {
      if (bitAt(burntOut, i) === 1 && cooldown[i] > 0) r.burntOut[neighbourhood[i]] += 1;
    }
  }
}

function readNeighbourhoods(r: Reading): void {
  const { neighbourhoods, happenings } = r.world;
  for (let k = 0; k < neighbourhoods.count; k++) {
    const residents = neighbourhoods.first[k + 1] - neighbourhoods.first[k];
    r.adults[k] = residents;
    r.resources[k] = neighbourhoods.resourcesMean[k] * residents;
    r.solutions[k] = neighbourhoods.solutions[k] * residents;
    r.wicked[k] = neighbourhoods.wicked[k] * residents;
    r.routineNeed[k] = neighbourhoods.routineNeed[k];
    r.served[k] = neighbourhoods.served[k];
    r.arenaAsked[k] = neighbourhoods.arenaHours[k];
    r.arenaWanted[k] = neighbourhoods.arenaWanted[k];
    r.arenaIdle[k] = neighbourhoods.arenaIdle[k] * neighbourhoods.arenaWanted[k];
    r.unmet[k] = Math.max(0, neighbourhoods.routineNeed[k] - neighbourhoods.served[k]);
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

/**
 * Fifths and the municipality are sums of neighbourhoods. Neighbourhoods outside and columns inside: so no sum waits for
 * the one before it.
 */
function addUp({ sums, areas, world }: Reading): void {
  const { fifth, count } = world.neighbourhoods;
  const hasFifths = fifth[0] >= 0;
  for (let k = 0; k < count; k++) {
    const own = count + fifth[k];
    for (let first = 0; first < sums.length; first += areas) {
      const value = sums[first + k];
      sums[first + areas - 1] += value;
      if (hasFifths) sums[first + own] += value;
    }
  }
}
