import { exponential } from '../arithmetic/exponential.ts';
import { normalQuantile } from '../arithmetic/normal.ts';
import { switchesWithout } from '../declare/mechanisms.ts';
import { DECISIONS } from '../random/decisions.ts';
import { draw, hashText, momentOf } from '../random/draw.ts';
import { createStreams, SETUP_MONTH } from '../random/stream.ts';
import { COSTED_LEVERS, TODAY_LEVERS } from '../declare/levers.ts';
import { listEngaged } from '../mechanisms/listEngaged.ts';
import { shapeProperties, weighLeadership } from '../mechanisms/lead.ts';
import { rosterStaff } from '../mechanisms/rosterStaff.ts';
import { countMembers } from '../mechanisms/coordinateGroups.ts';
import { countIncome } from '../mechanisms/countIncome.ts';
import { serve, setNeedBase } from '../mechanisms/serveNeeds.ts';
import { withScratch, type World } from '../world/world.ts';
import { createHappenings } from '../world/happenings.ts';
import type { Municipality } from '../world/municipality.ts';
import { ARENA, ENTHUSIAST, RESIDENT, VOLUNTEER } from '../world/citizens.ts';
import { offBeforeMonthZero, type Scenario } from '../declare/scenario.ts';
import { connectContacts } from './connectContacts.ts';
import { createNeighbourhoods } from './createNeighbourhoods.ts';
import { createEconomy } from './createEconomy.ts';
import { createLeaders, createProjects, createStaff } from './createOrganisation.ts';
import { createGroups } from './createGroups.ts';
import { createCitizens, settleCitizens } from './settleCitizens.ts';
import { sum } from '../arithmetic/sum.ts';

/**
 * The world before spin-up: a place settled with `count` citizens, staff, leaders, groups, contracts. It depends on
 * place, country, parameters, starting mix and seed, never on the strategy: levers stand at the level of today.
 */
export function createWorld(scenario: Scenario, seed: string, count: number, modelVersion: number): World {
  const { place, parameters: p } = scenario;
  const streams = createStreams(seed);
  const neighbourhoods = createNeighbourhoods(place, count, p);
  const citizens = createCitizens(count);
  const adults = sum(place.adults);
  settleCitizens(citizens, neighbourhoods, place, streams.settle, p, TODAY_LEVERS.promise);
  const leaders = createLeaders(count, streams.employ, p, scenario.startMix.NPG);
  const world = withScratch({
    modelVersion,
    month: -scenario.spinUpMonths,
    clock: 0,
    seed,
    parameters: p,
    switches: switchesWithout(offBeforeMonthZero(scenario)),
    weight: adults / count,
    adults,
    citizens,
    contacts: connectContacts(citizens, neighbourhoods, streams.connect, p),
    groups: createGroups(count, neighbourhoods, place, streams.groups, p),
    staff: createStaff(count, leaders, streams.employ, p),
    leaders,
    projects: createProjects(count),
    neighbourhoods,
    economy: createEconomy(place, count, streams.trade, p),
    properties: {
      legality: 0,
      leanness: 0,
      arenaOpenness: 0,
      discretion: 0,
      learning: 0,
      redTape: 0,
      measurement: 0,
      silo: 0,
      coordinationLoad: 0,
    },
    municipality: createMunicipality(scenario),
    happenings: createHappenings(neighbourhoods.count),
    clipped: { trust: new Float64Array(neighbourhoods.count), fatigue: new Float64Array(neighbourhoods.count) },
    course: {
      levers: { ...TODAY_LEVERS },
      decided: { ...TODAY_LEVERS },
      schedules: [],
      scheduleStart: new Float64Array(0),
      events: [],
      eventPlaces: new Int32Array(0),
    },
    streams,
    costs: new Float64Array(COSTED_LEVERS.length),
  });
  startUp(world);
  return world;
}

function createMunicipality(scenario: Scenario): Municipality {
  const { parameters: p, startMix, place } = scenario;
  const z = normalQuantile(1 - p.enthusiastShare);
  return {
    mixOA: startMix.OA,
    mixNPM: startMix.NPM,
    mixNPG: startMix.NPG,
    budget: 1,
    budgetTrend: 1,
    demand: 1,
    politicalSupport: p.supportStart,
    electionPhase: ((hashText(place.code) >>> 0) % 13) - 6,
    chain: 0,
    mandate: 0,
    crossPressure: 0,
    meanLeaderSkill: 0,
    orientation: new Float64Array(4),
    capability: p.capabilityStart,
    failureMemory: 0,
    routineHours: 0,
    coCreationHours: 0,
    returnedHours: 0,
    administrationHours: 0,
    projectHours: p.projectHours,
    freeHours: 0,
    staffSkill: p.skillStart,
    staffLoad: 1,
    coordination: 0.6,
    errors: 0,
    errorsExpected: 0,
    needOfWicked: 0,
    hoursDemanded: 0,
    serviceOutput: 0,
    hoursMet: 0,
    arenaBase: 0,
    arenaUnmet: 0,
    activeBefore: 0,
    volunteerCount: 0,
    enthusiasts: 0,
    arenaHoursGiven: 0,
    firstTimersPoor: 0,
    invitationsSent: 0,
    // Efforts of today's level are worked in already.
    clarityPeak: TODAY_LEVERS.clarity,
    strategyPeak: TODAY_LEVERS.coStrategy,
    languagePeak: TODAY_LEVERS.sharedLanguage,
    earlyHelpSince: -1,
    visibleResults: 0.2,
    suspended: 0,
    recession: 0,
    mergerMonth: -1,
    arenaInfluence: 0,
    support: 0,
    openGroups: 0,
    callingOfEnthusiast: exponential(p.callingSpread * z - (p.callingSpread * p.callingSpread) / 2),
    leverCost: 0,
    budgetIn: 0,
    budgetOut: 0,
    spentOnStaff: 0,
    spentOnLevers: 0,
    boughtIn: 0,
    tasksLeft: 0,
    saved: 0,
    savedBefore: 0,
  };
}

/** First hours, need and service: the base of routine need is set so that mean coverage starts at `coverageStart`. */
function startUp(world: World): void {
  const { municipality, neighbourhoods, citizens: c } = world;
  for (let i = 0; i < c.count; i++) {
    if (c.role[i] === VOLUNTEER && c.calling[i] >= municipality.callingOfEnthusiast) c.role[i] = ENTHUSIAST;
  }
  for (let k = 0; k < neighbourhoods.count; k++) {
    neighbourhoods.resourcesMean[k] =
      sum(c.resources.subarray(neighbourhoods.first[k], neighbourhoods.first[k + 1])) /
      (neighbourhoods.first[k + 1] - neighbourhoods.first[k]);
  }
  seatVolunteers(world);
  listEngaged(world);
  countMembers(world);
  shapeProperties(world);
  weighLeadership(world);
  rosterStaff(world);
  setNeedBase(world);
  serve(world);
  for (let k = 0; k < neighbourhoods.count; k++) neighbourhoods.coverageExpected[k] = neighbourhoods.coverage[k];
  municipality.errorsExpected = municipality.errors;
  countIncome(world);
  // The 30% of highest expected responsiveness count as having had a say (model.md 5).
  const ranked = Float32Array.from(c.responsiveness).sort();
  const limit = ranked[Math.floor(0.7 * c.count)];
  for (let i = 0; i < c.count; i++) c.say[i] = c.responsiveness[i] >= limit ? 1 : 0;
}

/** At the start volunteers and participants belong to a group of their neighbourhood, one in eight has a municipal arena. */
function seatVolunteers(world: World): void {
  const { citizens: c, groups, neighbourhoods, parameters: p, streams } = world;
  const which = momentOf(streams.groups, SETUP_MONTH, DECISIONS.groups.atStart);
  const arena = momentOf(streams.activity, SETUP_MONTH, DECISIONS.activity.arenaAtStart);
  for (let i = 0; i < c.count; i++) {
    if (c.role[i] === RESIDENT) continue;
    const k = c.neighbourhood[i];
    const here = neighbourhoods.firstGroup[k + 1] - neighbourhoods.firstGroup[k];
    const u = draw(which, c.address[i]);
    c.group[i] = here > 0 ? neighbourhoods.firstGroup[k] + Math.floor(u * here) : Math.floor(u * groups.count);
    if (draw(arena, c.address[i]) < p.municipalShareStart) c.activity[i] = ARENA;
  }
}
