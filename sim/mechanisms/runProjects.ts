import { clamp, share, sigmoid } from '../arithmetic/bounds.ts';
import { sum } from '../arithmetic/sum.ts';
import { DECISIONS } from '../random/decisions.ts';
import { draw, momentOf } from '../random/draw.ts';
import { note, type Diary } from '../world/diary.ts';
import { apartInWork, MOST_STAFFING } from './apartInWork.ts';
import { caution, influenceOf, placeChances } from './initiateProjects.ts';
import { normalDraw } from '../random/normalDraw.ts';
import type { Nudge } from '../world/nudge.ts';
import { SETTLED_BY, type World } from '../world/world.ts';
import { YEAR_COUNTS } from '../world/happenings.ts';
import {
  ADOPTED,
  BY_CITIZEN,
  BY_GROUP,
  DECISION,
  DESIGN,
  EVALUATION,
  FAILED,
  IMPLEMENTATION,
  INITIATION,
  NO_PROJECT,
  RUNS,
  SHELVED,
} from '../world/projects.ts';
import { OPERATIONAL, TACTICAL } from '../world/staff.ts';
import {
  RESTING,
  FIRST_PROJECT,
  ACTIVE_MUNICIPAL,
  NO_ACTIVITY,
  PARTICIPANT,
  RESIDENT,
  SECTIONS,
} from '../world/citizens.ts';

/**
 * Projects progress from staff and citizen hours, wait for a decision, and are adopted, shelved or fail (model.md 7.9).
 * Speed of decisions depends on deputies, silos and cross-pressure; their content on chain, anchoring and clarity.
 */
export function runProjects(world: World, nudge: Nudge | null = null): void {
  const { projects, municipality } = world;
  let running = 0;
  for (let s = 0; s < projects.slots; s++) {
    if (projects.phase[s] !== NO_PROJECT && projects.phase[s] !== EVALUATION) running += 1;
  }
  const staffing = running === 0 ? 0 : municipality.coCreationHours / (running * municipality.projectHours);
  municipality.failureMemory *= 1 - world.parameters.zeroErrorMemory;
  // A zero-error culture stops what is risky after a failure: the more open the result, the riskier.
  const held = world.parameters.zeroErrorStop * caution(world);
  const stops = momentOf(world.streams.project, world.month, DECISIONS.project.isStopped);
  const quorum = quorumOf(world);
  const apart = apartInWork(world);
  for (let s = 0; s < projects.slots; s++) {
    if (projects.phase[s] === NO_PROJECT) continue;
    projects.age[s] += 1;
    if (projects.phase[s] === EVALUATION) {
      evaluate(world, s);
      continue;
    }
    projects.influence[s] = influenceOf(world, projects.outcomeOpen[s], projects.lead[s]);
    if (projects.phase[s] === DECISION) decide(world, s, nudge);
    else advance(world, s, Math.min(staffing, MOST_STAFFING), quorum, apart);
    if (projects.ended[s] === RUNS && draw(stops, projects.address[s]) < held * projects.outcomeOpen[s])
      end(world, s, FAILED, nudge);
    if (projects.ended[s] === RUNS && projects.age[s] >= world.parameters.projectLimit) {
      world.happenings.endedByClock += 1;
      end(world, s, quorum(projects.neighbourhood[s]) < 0.5 ? SHELVED : FAILED, nudge);
    }
  }
  fadeSolutions(world);
}

/** After its decision a project is evaluated; a failure teaches as far as it is evaluated formatively. */
function evaluate(world: World, s: number): void {
  const { projects, happenings, parameters: p, course } = world;
  if (projects.age[s] < p.evaluationMonths) return;
  happenings.learntFrom += projects.result[s] === FAILED ? course.levers.evaluation : 1;
  projects.phase[s] = NO_PROJECT;
}

/**
 * Success factor of the quorum in a neighbourhood: participation of the target group against what is needed. Where a
 * citizen stands for many, the share of a few is luck that a steep curve would turn into an effect: it counts as far as it
 * is known, and the municipality's for the rest; at one to one it is the neighbourhood's own.
 */
export function quorumOf(world: World): (k: number) => number {
  const { neighbourhoods, parameters: p, citizens, switches, weight } = world;
  if (!switches.quorum) return () => 1;
  const everywhere = sum(neighbourhoods.active) / citizens.count;
  const unknown = p.quorumPooling * (1 - 1 / weight);
  return (k) => {
    const residents = neighbourhoods.first[k + 1] - neighbourhoods.first[k];
    const own = residents / (residents + unknown);
    const participation = own * (neighbourhoods.active[k] / residents) + (1 - own) * everywhere;
    return sigmoid((participation - p.quorum) / p.quorumWidth);
  };
}

/** How trust in a place speeds joint work there. */
function trustFriction({ neighbourhoods, parameters: p }: World, k: number): number {
  return clamp(p.frictionBase + p.frictionTrust * neighbourhoods.trustMean[k], 0.2, 1.2);
}

function advance(world: World, s: number, staffing: number, quorum: (k: number) => number, apart: number): void {
  const { projects, parameters: p, municipality } = world;
  const k = projects.neighbourhood[s];
  const x = staffing * (0.6 + 0.8 * municipality.staffSkill);
  const y = Math.min(2, projects.citizenHours[s] / (p.projectCitizenNeed * projects.scale[s]));
  // Constant elasticity of substitution with exponent −½: both are needed, neither can replace the other.
  const both =
    x > 0 && y > 0 ? 1 / ((0.5 / Math.sqrt(x) + 0.5 / Math.sqrt(y)) * (0.5 / Math.sqrt(x) + 0.5 / Math.sqrt(y))) : 0;
  const friction = trustFriction(world, k) / (1 + p.frictionSilo * apart * (projects.sectors[s] - 1));
  const commitment = projects.participants[s] === 0 ? 0 : Math.abs(projects.commitment[s]) / projects.participants[s];
  const work = p.projectMonths * (projects.scale[s] < 1 ? p.progressAsPilot : 1);
  projects.progress[s] += (both * friction * commitment * quorum(k)) / work;
  const progress = projects.progress[s];
  projects.phase[s] =
    progress < p.designAt
      ? INITIATION
      : progress < p.implementationAt
        ? DESIGN
        : progress < p.decisionAt
          ? IMPLEMENTATION
          : DECISION;
}

/** A decision is taken with a chance that deputies, silos and cross-pressure lower; then it is yes or no. */
function decide(world: World, s: number, nudge: Nudge | null): void {
  const { projects, parameters: p, properties, municipality, course, streams, month } = world;
  const { levers } = course;
  projects.waiting[s] += 1;
  const deputies = 1 - levers.deputyShare * (1 - levers.delegation);
  const apart = properties.silo * (1 - p.decisionAlliances * levers.leaderAlliances);
  const silos = 1 - ((apart * (projects.sectors[s] - 1)) / 3) * (1 - p.decisionSpanners * levers.boundarySpanners);
  const pressure = 1 - share(p.decisionCrossPressure * municipality.crossPressure);
  const address = projects.address[s];
  if (
    draw(momentOf(streams.decision, month, DECISIONS.decision.isTaken), address) >=
    p.decisionRate * deputies * silos * pressure
  )
    return;
  const yes =
    p.adoptBase +
    p.adoptChain * municipality.chain +
    p.adoptAnchoring * levers.anchoring * municipality.politicalSupport +
    p.adoptClarity * levers.clarity +
    p.adoptMandate * levers.delegation * municipality.mandate;
  const isYes = draw(momentOf(streams.decision, month, DECISIONS.decision.isYes), address) < yes;
  end(world, s, isYes ? ADOPTED : SHELVED, nudge);
}

/** Quality of an adopted result: who took part, what influence they had, skill, sectors, capability and fit. */
function qualityOf(world: World, s: number): number {
  const { projects, neighbourhoods, parameters: p, properties, municipality, streams, month } = world;
  const k = projects.neighbourhood[s];
  const tookPart = projects.everTookPart[s];
  const difference =
    tookPart === 0 ? 0.4 : Math.abs(projects.resources[s] / tookPart - neighbourhoods.resourcesMean[k]);
  const diversity = clamp(1 - 2.5 * difference, 0, 1);
  const style = Math.abs(
    (municipality.orientation[TACTICAL] + municipality.orientation[OPERATIONAL]) / 2 - (projects.step[s] - 2) / 3,
  );
  const luck = normalDraw(momentOf(streams.project, month, DECISIONS.project.quality), projects.address[s]);
  return share(
    p.qualityBase +
      p.qualityDiversity * diversity +
      p.qualityInfluence * projects.influence[s] +
      p.qualitySkill * municipality.staffSkill +
      (p.qualitySectors * (projects.sectors[s] - 1) * (1 - properties.silo)) / 3 +
      p.qualityCapability * municipality.capability -
      p.qualityStyle * style +
      p.qualitySpread * luck,
  );
}

function end(world: World, s: number, drawn: number, nudge: Nudge | null): void {
  const { projects, neighbourhoods, parameters: p, happenings, course, municipality } = world;
  const how = nudge === null ? drawn : adoptedAfterAll(world, s, drawn, nudge);
  projects.ended[s] = how;
  projects.quality[s] = how === ADOPTED ? qualityOf(world, s) : 0;
  const pseudo = projects.influence[s] < p.pseudoBelow;
  happenings.ended += 1;
  happenings.durationSum += projects.age[s];
  happenings.waitingSum += projects.waiting[s];
  if (projects.sectors[s] > 1) {
    happenings.endedAcross += 1;
    happenings.durationAcross += projects.age[s];
  }
  if (projects.waiting[s] > 0 && how !== FAILED) happenings.decided += 1;
  if (pseudo) happenings.pseudo += 1;
  else if (how === ADOPTED && tells(world, s)) happenings.visible += 1;
  if (how === ADOPTED) {
    happenings.adopted += 1;
    const k = projects.neighbourhood[s];
    const residents = (neighbourhoods.first[k + 1] - neighbourhoods.first[k]) / 1000;
    const reach = 1 + (p.solutionSectors * (projects.sectors[s] - 1)) / 3;
    spreadSolution(world, k, (paceOfSolutions(world) * projects.quality[s] * projects.scale[s] * reach) / residents);
    return;
  }
  if (how === SHELVED) happenings.shelved += 1;
  else happenings.failed += 1;
  // Evaluation turns a failure into experience instead of fear.
  municipality.failureMemory += (1 - course.levers.evaluation) * (1000 / world.citizens.count);
}

/** How a project ends that would end so: where a nudge says so, that of one citizen is adopted. */
function adoptedAfterAll({ citizens: c }: World, s: number, drawn: number, nudge: Nudge): number {
  if (!nudge.adoption || drawn === ADOPTED || c.activity[nudge.citizen] !== FIRST_PROJECT + s) return drawn;
  nudge.isMet = true;
  return ADOPTED;
}

/** Whether the result is reported back to those who were invited. */
function tells(world: World, s: number): boolean {
  const { parameters: p, course, streams, month } = world;
  const told = p.hearsayTrue + (1 - p.hearsayTrue) * course.levers.information;
  return draw(momentOf(streams.project, month, DECISIONS.project.isTold), world.projects.address[s]) < told;
}

/**
 * An adopted solution serves its neighbourhood and, as solutions are copied, the others: per 1,000 residents the
 * neighbourhood keeps `solutionLocal` of it and the municipality shares the rest by size.
 * A simulated project stands for `weight` real ones: one is here, the others are where projects are begun and succeed. Of
 * the local part 1 ÷ √weight therefore goes to the neighbourhood itself and the rest to all by that chance, which keeps the
 * mean of what neighbourhoods get and its variance between them as at one to one (own share a: variance a²·weight times
 * the true one). Without it lumps of solutions saturate, and the size of the simulation decides signs (decision 0008).
 */
export function spreadSolution(world: World, k: number, perThousandHere: number): void {
  const { neighbourhoods, parameters: p, citizens, weight } = world;
  const residents = neighbourhoods.first[k + 1] - neighbourhoods.first[k];
  const amount = perThousandHere * residents;
  const everywhere = ((1 - p.solutionLocal) * amount) / citizens.count;
  const own = 1 / Math.sqrt(weight);
  for (let j = 0; j < neighbourhoods.count; j++) neighbourhoods.solutions[j] += everywhere;
  neighbourhoods.solutions[k] += p.solutionLocal * perThousandHere * own;
  if (own >= 1) return;
  const chances = chancesOfSuccess(world);
  const elsewhere = p.solutionLocal * amount * (1 - own);
  for (let j = 0; j < neighbourhoods.count; j++)
    neighbourhoods.solutions[j] += (elsewhere * chances[j]) / (neighbourhoods.first[j + 1] - neighbourhoods.first[j]);
}

/** Where projects are begun and succeed: the chance of each neighbourhood, with quorum and trust there; they sum to 1. */
function chancesOfSuccess(world: World): Float64Array {
  const { neighbourhoods } = world;
  const chances = placeChances(world);
  const quorum = quorumOf(world);
  let before = 0;
  let total = 0;
  for (let j = 0; j < neighbourhoods.count; j++) {
    const chance = (chances[j] - before) * quorum(j) * trustFriction(world, j);
    before = chances[j];
    chances[j] = chance;
    total += chance;
  }
  for (let j = 0; j < neighbourhoods.count; j++) chances[j] /= total;
  return chances;
}

/** Solutions come and go threefold while the spin-up settles them. */
function paceOfSolutions(world: World): number {
  return world.month <= SETTLED_BY ? 3 : 1;
}

/** Solutions fade, faster where there are more of them than staff can attend to. */
function fadeSolutions(world: World): void {
  const { neighbourhoods, parameters: p, municipality, citizens } = world;
  const pace = paceOfSolutions(world);
  const attention = (1000 * municipality.coCreationHours) / citizens.count / p.attentionScale;
  for (let k = 0; k < neighbourhoods.count; k++) {
    const solutions = neighbourhoods.solutions[k];
    if (solutions <= 0) continue;
    neighbourhoods.solutions[k] -=
      pace * solutions * (p.solutionDecay + (p.solutionCrowding * solutions) / (solutions + attention));
  }
}

/**
 * At the end of the month projects that ended free their participants and go into evaluation; who has no group goes home.
 * After everybody who reads the outcome has read it.
 */
export function closeProjects(world: World, diary: Diary | null): void {
  const { citizens: c, projects } = world;
  const { sections, count } = world.neighbourhoods;
  let ended = 0;
  for (let s = 0; s < projects.slots; s++) if (projects.ended[s] !== RUNS) ended += 1;
  if (ended === 0) return;
  for (let k = 0; k < count; k++) {
    const until = sections[SECTIONS * k + RESTING];
    for (let a = sections[SECTIONS * k + ACTIVE_MUNICIPAL]; a < until; a++) {
      const i = c.engaged[a];
      const s = c.activity[i] - FIRST_PROJECT;
      if (s < 0 || projects.ended[s] === RUNS) continue;
      c.activity[i] = NO_ACTIVITY;
      if (c.group[i] >= 0 || c.role[i] !== PARTICIPANT) continue;
      c.role[i] = RESIDENT;
      if (diary !== null) note(diary, world, i, 'went home', 'the project ended', 0, 1);
    }
  }
  for (let s = 0; s < projects.slots; s++) {
    if (projects.ended[s] === RUNS) continue;
    projects.phase[s] = EVALUATION;
    projects.result[s] = projects.ended[s];
    projects.age[s] = 0;
    projects.ended[s] = RUNS;
  }
}

/** What happened over the last 12 months, as far as they are over. */
export function countOfYear(world: World, name: (typeof YEAR_COUNTS)[number]): number {
  const { ring } = world.happenings;
  const column = YEAR_COUNTS.indexOf(name);
  let total = 0;
  for (let month = 0; month < 12; month++) total += ring[month * YEAR_COUNTS.length + column];
  return total;
}

/** Keeps the counts of the last 12 months and the share of processes that led to something visible. */
export function rememberYear(world: World): void {
  const { happenings, municipality } = world;
  const width = YEAR_COUNTS.length;
  const row = (((world.clock % 12) + 12) % 12) * width;
  const others = happenings.startedBy[BY_CITIZEN] + happenings.startedBy[BY_GROUP];
  const values = [
    happenings.started,
    others,
    happenings.adopted,
    happenings.ended,
    happenings.pseudo,
    happenings.durationSum,
    happenings.waitingSum,
    happenings.decided,
    happenings.staffLeft,
    happenings.visible,
    happenings.learntFrom,
    happenings.endedAcross,
    happenings.durationAcross,
    happenings.endedByClock,
  ];
  for (let v = 0; v < width; v++) happenings.ring[row + v] = values[v];
  const ended = countOfYear(world, 'ended');
  if (ended > 0)
    municipality.visibleResults += 0.1 * (countOfYear(world, 'visible') / ended - municipality.visibleResults);
}
