import { lookOver } from '../memory/lookOver.ts';
import { note, type Diary } from '../world/diary.ts';
import { ADOPTED, RUNS } from '../world/projects.ts';
import type { World } from '../world/world.ts';
import {
  ARENA,
  RESTING,
  FIRST_PROJECT,
  ACTIVE_MUNICIPAL,
  RESTING_MUNICIPAL,
  NO_ACTIVITY,
  SECTIONS,
} from '../world/citizens.ts';
import { influenceOf } from './initiateProjects.ts';
import { supportFelt } from './volunteerSupport.ts';

/**
 * What people meet in joint work (model.md 7.11): every month the process, support and influence, and at the end of a
 * project its outcome. Both are held against the own expectation, move responsiveness and at half the rate trust, and
 * bad news counts more than good.
 */
export function formExperience(world: World, diary: Diary | null): void {
  const { citizens: c, neighbourhoods, projects, parameters: p, municipality, switches } = world;
  const { outcomeOpen, lead } = world.course.levers;
  // In standing arenas the course of the municipality counts, without a project's own spread.
  municipality.arenaInfluence = influenceOf(world, outcomeOpen, lead);
  municipality.support = supportFelt(world);
  const loss = switches.lossAversion ? p.lossFactor : 1;
  const ofSupport = p.processSupport * municipality.support;
  const { processSupport, responsivenessProcess, expectationRate, trustShare } = p;
  const columns = [c.activity, c.municipalHours, c.expectation, c.responsiveness, c.trust];
  for (let k = 0; k < neighbourhoods.count; k++) {
    lookOver(columns, neighbourhoods.first[k], neighbourhoods.first[k + 1]);
    const end = neighbourhoods.sections[SECTIONS * k + RESTING];
    for (let a = neighbourhoods.sections[SECTIONS * k + ACTIVE_MUNICIPAL]; a < end; a++) {
      const i = c.engaged[a];
      const activity = c.activity[i];
      if (activity === NO_ACTIVITY) continue;
      const s = activity - FIRST_PROJECT;
      if (c.municipalHours[i] > 0) {
        const influence = activity === ARENA ? municipality.arenaInfluence : projects.influence[s];
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

/** Self-efficacy rises with influence and materials and is worn by idle hours (model.md 7.11). */
export function changeEfficacy(world: World): void {
  const { citizens: c, neighbourhoods, projects, parameters: p, municipality, course } = world;
  const { efficacyInfluence, idleEfficacy } = p;
  const materials = p.materialsEfficacy * course.levers.materials;
  const { engaged, municipalHours } = c;
  for (let k = 0; k < neighbourhoods.count; k++) {
    const end = neighbourhoods.sections[SECTIONS * k + RESTING_MUNICIPAL];
    for (let a = neighbourhoods.sections[SECTIONS * k + ACTIVE_MUNICIPAL]; a < end; a++) {
      const i = engaged[a];
      if (municipalHours[i] <= 0) continue;
      const activity = c.activity[i];
      const inArena = activity === ARENA;
      const influence =
        inArena || activity === NO_ACTIVITY
          ? municipality.arenaInfluence
          : projects.influence[activity - FIRST_PROJECT];
      const gain = (efficacyInfluence * influence + materials) * (1 - c.selfEfficacy[i]);
      const loss = inArena ? idleEfficacy * neighbourhoods.arenaIdle[k] * c.selfEfficacy[i] : 0;
      c.selfEfficacy[i] += gain - loss;
    }
  }
}
