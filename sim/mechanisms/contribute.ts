import { TODAY_LEVERS } from '../declare/levers.ts';
import type { World } from '../world/world.ts';
import { EVALUATION, NO_PROJECT } from '../world/projects.ts';
import {
  ARENA,
  ACTIVE_CIVIC,
  ENTHUSIAST,
  FIRST_PROJECT,
  ACTIVE_MUNICIPAL,
  RESTING_MUNICIPAL,
  NO_ACTIVITY,
  PARTICIPANT,
  SECTIONS,
} from '../world/citizens.ts';
import { listEngaged } from './listEngaged.ts';

/**
 * Hours given this month (model.md 7.8). Wanted hours depend on free time and calling alone: no resources, no
 * deprivation. Where arenas ask for more than people want to give they stretch, by calling; where they ask for less,
 * hours idle.
 */
export function contribute(world: World): void {
  gatherWishes(world);
  askForHours(world);
  meetArenas(world);
  giveHours(world);
}

/** Hours citizen i wants to give in all this month: `base` for a volunteer of average time and calling. */
export function wantedHours(world: World, i: number, base: number, ofParticipant: number): number {
  const { citizens: c } = world;
  const time = c.freeTime[i] - 0.1 * world.municipality.recession;
  const wish = base * (0.5 + (time > 0 ? time : 0)) * c.calling[i];
  return c.role[i] === PARTICIPANT ? wish * ofParticipant : wish;
}

/** Hours that people want to give to each neighbourhood's standing arena, remembered over about a year. */
function gatherWishes(world: World): void {
  const { citizens: c, neighbourhoods: h, parameters: p } = world;
  const { hoursBase, participantHours, municipalHoursShare } = p;
  const { engaged, activity } = c;
  const { sections } = h;
  for (let k = 0; k < h.count; k++) {
    let wanted = 0;
    let weight = 0;
    const end = sections[SECTIONS * k + RESTING_MUNICIPAL];
    for (let a = sections[SECTIONS * k + ACTIVE_MUNICIPAL]; a < end; a++) {
      const i = engaged[a];
      if (activity[i] !== ARENA) continue;
      const hours = wantedHours(world, i, hoursBase, participantHours) * (c.group[i] >= 0 ? municipalHoursShare : 1);
      wanted += hours;
      weight += (hours * c.calling[i]) / (1 + c.calling[i]);
    }
    h.arenaWanted[k] += p.arenaMemory * (wanted - h.arenaWanted[k]);
    h.arenaWeight[k] += p.arenaMemory * (weight - h.arenaWeight[k]);
  }
}

/** What arenas ask for follows people or need; arenas that stay unmet shrink to the hours given (model.md 7.8). */
function askForHours(world: World): void {
  const { neighbourhoods: h, parameters: p, municipality: m, course, switches } = world;
  const { ambition, taskTransfer, inclusion } = course.levers;
  const total = Math.max(0, m.arenaBase * (1 + ambition - TODAY_LEVERS.ambition)) + taskTransfer * m.hoursDemanded;
  let given = 0;
  let need = 0;
  for (let k = 0; k < h.count; k++) {
    given += h.arenaWanted[k];
    need += h.routineNeed[k];
  }
  for (let k = 0; k < h.count; k++) {
    const byPeople = given === 0 ? 1 / h.count : h.arenaWanted[k] / given;
    const byNeed = need === 0 ? 1 / h.count : h.routineNeed[k] / need;
    const target = total * ((1 - inclusion) * byPeople + inclusion * byNeed);
    // In spin-up arenas are where they are asked for: two lags one behind the other did not settle in ten years.
    h.arenaHours[k] += (world.month < 1 ? 1 : p.arenaFollow) * (target - h.arenaHours[k]);
  }
  if (world.month < 1) {
    m.arenaBase += p.spinUpArenaSettle * (given - m.arenaBase);
    return;
  }
  if (p.heldArenaWork > 0) {
    for (let k = 0; k < h.count; k++) h.arenaHours[k] = p.heldArenaWork * h.arenaWanted[k];
    return;
  }
  m.arenaUnmet = total > 1.02 * given ? m.arenaUnmet + 1 : 0;
  if (switches.arenasMayClose && m.arenaUnmet >= p.arenaPatience) m.arenaBase += p.arenaClose * (given - m.arenaBase);
}

/** In each neighbourhood: how far people stretch, or which share of their hours idles. */
function meetArenas(world: World): void {
  const { neighbourhoods: h } = world;
  for (let k = 0; k < h.count; k++) {
    const wanted = h.arenaWanted[k];
    const gap = h.arenaHours[k] - wanted;
    const stretch = gap > 0 && h.arenaWeight[k] > 0 ? gap / h.arenaWeight[k] : 0;
    h.arenaStretch[k] = stretch;
    h.arenaIdle[k] = gap < 0 && wanted > 0 ? -gap / wanted : 0;
  }
}

/** Everybody's hours, summed by neighbourhood and project. */
function giveHours(world: World): void {
  const { citizens: c, neighbourhoods: h, groups, projects, parameters: p, municipality: m } = world;
  projects.participants.fill(0);
  projects.citizenHours.fill(0);
  projects.commitment.fill(0);
  const { hoursBase, participantHours, municipalHoursShare, stretchLimit } = p;
  c.civicHours.fill(0);
  c.municipalHours.fill(0);
  const { engaged } = c;
  const { sections } = h;
  let idle = 0;
  let given = 0;
  for (let k = 0; k < h.count; k++) {
    const stretch = h.arenaStretch[k];
    const idleShare = h.arenaIdle[k];
    let arenaGiven = 0;
    let active = 0;
    const end = sections[SECTIONS * k + RESTING_MUNICIPAL];
    for (let a = sections[SECTIONS * k + ACTIVE_CIVIC]; a < end; a++) {
      const i = engaged[a];
      const wish = wantedHours(world, i, hoursBase, participantHours);
      const activity = c.activity[i];
      let municipal = 0;
      let civic = wish;
      if (activity !== NO_ACTIVITY) {
        const part = wish * (c.group[i] >= 0 ? municipalHoursShare : 1);
        civic = wish - part;
        if (activity === ARENA) {
          const stretched = 1 + (stretch * c.calling[i]) / (1 + c.calling[i]);
          municipal = part * (1 - idleShare) * (stretched < stretchLimit ? stretched : stretchLimit);
          arenaGiven += municipal;
        } else {
          municipal = part;
          takePart(world, i, activity - FIRST_PROJECT, part);
        }
      }
      // Organising that must be done falls to those who organise.
      if (c.role[i] === ENTHUSIAST && c.group[i] >= 0) civic *= 1 + groups.stretch[c.group[i]];
      // Where an arena asks for nothing, its people have nothing to do: they do not take part.
      if (civic + municipal <= 0) {
        c.active[i] = 0;
        idle += 1;
        continue;
      }
      c.civicHours[i] = civic;
      c.municipalHours[i] = municipal;
      c.civicHoursYear[i] += civic;
      c.municipalHoursYear[i] += municipal;
      c.lastActive[i] = world.clock;
      active += 1;
    }
    h.arenaGiven[k] = arenaGiven;
    h.active[k] = active;
    given += arenaGiven;
  }
  if (idle > 0) listEngaged(world);
  m.arenaHoursGiven = given;
}

function takePart(world: World, i: number, s: number, hours: number): void {
  const { projects, citizens: c } = world;
  if (projects.phase[s] === NO_PROJECT || projects.phase[s] === EVALUATION) return;
  if (c.commitment[i] < 0) {
    c.commitment[i] = -c.commitment[i];
    projects.everTookPart[s] += 1;
    projects.resources[s] += c.resources[i];
  }
  projects.participants[s] += 1;
  projects.citizenHours[s] += hours;
  projects.commitment[s] += c.commitment[i];
  c.commitment[i] = Math.min(
    1,
    c.commitment[i] + world.parameters.commitmentGrowth * 2 * world.course.levers.onboardingPace,
  );
}
