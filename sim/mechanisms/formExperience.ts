import { draw, momentOf } from '../random/draw.ts';
import { note, type Diary } from '../record/diary.ts';
import { ARENA, FIRST_PROJECT, NO_ACTIVITY, type World } from '../world.ts';
import { influenceOf } from './initiateProjects.ts';
import { ADOPTED, RUNS } from './runProjects.ts';

/** Support that people in municipal activity feel: staff and fellow volunteers help anyway, paid support more. */
export function supportFelt(world: World): number {
  const { parameters: p } = world;
  return Math.min(1, p.supportBase + p.supportPaid * paidSupport(world));
}

/** Level of paid support that reaches volunteers. */
export function paidSupport(world: World): number {
  return world.switches.volunteerSupport ? world.course.levers.volunteerSupport : 0;
}

/**
 * What people meet in joint work (model.md 6.10): every month the process, support and influence, and at the end of a
 * project its outcome. Both are held against the own expectation, move responsiveness and at half the rate trust, and
 * bad news counts more than good.
 */
export function formExperience(world: World, diary: Diary | null): void {
  const { citizens: c, projects, parameters: p, municipality: m, switches } = world;
  const { outcomeOpen, lead } = world.course.levers;
  // In standing arenas the course of the municipality counts, without a project's own spread.
  m.arenaInfluence = influenceOf(world, outcomeOpen, lead);
  m.support = supportFelt(world);
  const loss = switches.lossAversion ? p.lossFactor : 1;
  const ofSupport = p.processSupport * m.support;
  const { processSupport, responsivenessProcess, expectationRate, trustShare } = p;
  for (let i = 0; i < c.count; i++) {
    const activity = c.activity[i];
    if (activity === NO_ACTIVITY) continue;
    const s = activity - FIRST_PROJECT;
    if (c.municipalHours[i] > 0) {
      const influence = activity === ARENA ? m.arenaInfluence : projects.influence[s];
      const met = ofSupport + (1 - processSupport) * influence;
      feel(world, i, met - c.expectation[i], responsivenessProcess, loss, trustShare);
      c.expectation[i] += expectationRate * (met - c.expectation[i]);
    }
    if (activity === ARENA || projects.ended[s] === RUNS) continue;
    if (c.commitment[i] > 0) {
      const outcome = p.outcomeWeight * projects.quality[s] + (1 - p.outcomeWeight) * projects.influence[s];
      const adopted = projects.ended[s] === ADOPTED;
      const weight = !adopted && projects.scale[s] < 1 ? p.failedPilotTrust : 1;
      feel(world, i, (outcome - c.expectation[i]) * weight, p.responsivenessOutcome, loss, trustShare);
      c.expectation[i] += p.expectationRate * (outcome - c.expectation[i]);
      c.say[i] = adopted && projects.influence[s] >= p.sayFrom ? 1 : 0;
      if (adopted && switches.recognition) relieve(world, i);
      if (diary !== null)
        note(
          diary,
          world,
          i,
          adopted ? 'project adopted' : 'project not adopted',
          `influence ${projects.influence[s].toFixed(2)}`,
          outcome,
          c.expectation[i],
        );
    }
  }
}

/** A difference between what came and what was expected moves responsiveness and trust; what leaves [0, 1] is clipped. */
function feel(world: World, i: number, difference: number, rate: number, loss: number, trustShare: number): void {
  const { citizens: c, clipped } = world;
  const change = rate * difference * (difference < 0 ? loss : 1);
  const responsiveness = c.responsiveness[i] + change;
  c.responsiveness[i] = responsiveness < 0 ? 0 : responsiveness > 1 ? 1 : responsiveness;
  const trust = c.trust[i] + trustShare * change;
  if (trust < 0 || trust > 1) clipped.trust[c.neighbourhood[i]] += trust < 0 ? trust : trust - 1;
  c.trust[i] = trust < 0 ? 0 : trust > 1 ? 1 : trust;
}

/** Recognition of an adopted result lowers fatigue, not below zero. */
function relieve(world: World, i: number): void {
  const { citizens: c, parameters: p } = world;
  c.fatigue[i] = Math.max(0, c.fatigue[i] - p.recognition);
}

/** Stored instead of a position where there is no contact. Nobody has 255 contacts worth hearing. */
const NOBODY = 255;

/** Whom everybody hears from this month: one contact, drawn by lot. */
export function meetContacts(world: World): void {
  const { citizens: c, contacts, streams, month } = world;
  const { first } = contacts;
  const { address, met } = c;
  const whom = momentOf(streams.hearsay, month);
  for (let i = 0; i < c.count; i++) {
    const start = first[i];
    const known = first[i + 1] - start;
    met[i] = known === 0 ? NOBODY : Math.min(NOBODY - 1, Math.floor(draw(whom, address[i]) * known));
  }
}

/** Responsiveness is also heard of, from one contact a month, without the weight of own losses (model.md 6.10). */
export function hearFromContacts(world: World): void {
  const { citizens: c, parameters: p, course } = world;
  const rate = p.hearsay * (p.hearsayTrue + (1 - p.hearsayTrue) * course.levers.information);
  const { responsiveness, heard, met, count } = c;
  const { first, contact } = world.contacts;
  heard.set(responsiveness);
  for (let i = 0; i < count; i++) {
    if (met[i] !== NOBODY) responsiveness[i] += rate * (heard[contact[first[i] + met[i]]] - heard[i]);
  }
}

/** Trust spreads from the same contact, slowly. */
export function spreadTrust(world: World): void {
  const { citizens: c, parameters: p } = world;
  const { contagion } = p;
  const { trust, heard, met, count } = c;
  const { first, contact } = world.contacts;
  heard.set(trust);
  for (let i = 0; i < count; i++) {
    if (met[i] !== NOBODY) trust[i] += contagion * (heard[contact[first[i] + met[i]]] - heard[i]);
  }
}

/**
 * Trust follows services against an expectation that adapts, for everybody in a neighbourhood alike. No loss factor here:
 * coverage flutters from month to month in a small municipality, and weighing bad months double would wear trust down by
 * noise alone, the more the fewer citizens are simulated.
 */
export function trustServices(world: World): void {
  const { citizens: c, neighbourhoods: h, parameters: p, municipality: m, clipped } = world;
  const errors = m.errors - m.errorsExpected;
  m.errorsExpected += p.serviceExpectation * errors;
  for (let k = 0; k < h.count; k++) {
    const surprise = h.coverage[k] - h.coverageExpected[k] - errors;
    h.coverageExpected[k] += p.serviceExpectation * (h.coverage[k] - h.coverageExpected[k]);
    const change = p.trustServices * surprise;
    if (change === 0) continue;
    for (let i = h.first[k]; i < h.first[k + 1]; i++) {
      const trust = c.trust[i] + change;
      if (trust < 0 || trust > 1) clipped.trust[k] += trust < 0 ? trust : trust - 1;
      c.trust[i] = trust < 0 ? 0 : trust > 1 ? 1 : trust;
    }
  }
}

/** Trust, responsiveness, self-efficacy and motivation return slowly to what people started from (model.md 6.10). */
export function returnToSetPoints(world: World): void {
  const { citizens: c, parameters: p } = world;
  const adapts = p.adaptiveSetPoint === 1 ? p.setPointDrift : 0;
  const base = p.responsivenessMean - 0.5 * p.responsivenessTrust;
  const { trustPull, responsivenessPull, responsivenessTrust, efficacyReturn, motivationReturn } = p;
  const {
    trust,
    trustSetPoint,
    responsiveness,
    responsivenessOwn,
    selfEfficacy,
    selfEfficacySetPoint,
    motivation,
    motivationSetPoint,
  } = c;
  for (let i = 0; i < c.count; i++) {
    const point = trustSetPoint[i];
    const own = trust[i] + trustPull * (point - trust[i]);
    trust[i] = own;
    if (adapts > 0) trustSetPoint[i] = point + adapts * (own - point);
    const r = responsiveness[i];
    const suggested = r + responsivenessPull * (base + responsivenessTrust * own + responsivenessOwn[i] - r);
    responsiveness[i] = suggested < 0 ? 0 : suggested > 1 ? 1 : suggested;
    const s = selfEfficacy[i];
    selfEfficacy[i] = s + efficacyReturn * (selfEfficacySetPoint[i] - s);
    const v = motivation[i];
    motivation[i] = v + motivationReturn * (motivationSetPoint[i] - v);
  }
}

/** Self-efficacy rises with influence and materials and is worn by idle hours (model.md 6.10). */
export function changeEfficacy(world: World): void {
  const { citizens: c, neighbourhoods: h, projects, parameters: p, municipality: m, course } = world;
  const { efficacyInfluence, idleEfficacy } = p;
  const materials = p.materialsEfficacy * course.levers.materials;
  const { activeList, municipalHours } = c;
  for (let a = 0; a < m.activeCount; a++) {
    const i = activeList[a];
    if (municipalHours[i] <= 0) continue;
    const activity = c.activity[i];
    const k = c.neighbourhood[i];
    const inArena = activity === ARENA;
    const influence =
      inArena || activity === NO_ACTIVITY ? m.arenaInfluence : projects.influence[activity - FIRST_PROJECT];
    const gain = (efficacyInfluence * influence + materials) * (1 - c.selfEfficacy[i]);
    const loss = inArena ? idleEfficacy * h.arenaIdle[k] * c.selfEfficacy[i] : 0;
    c.selfEfficacy[i] += gain - loss;
  }
}
