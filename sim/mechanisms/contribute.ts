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
  const { citizens: c, neighbourhoods, parameters: p } = world;
  const { hoursBase, participantHours, municipalHoursShare } = p;
  const { engaged, activity } = c;
  const { sections } = neighbourhoods;
  for (let k = 0; k < neighbourhoods.count; k++) {
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
    neighbourhoods.arenaWanted[k] += p.arenaMemory * (wanted - neighbourhoods.arenaWanted[k]);
    neighbourhoods.arenaWeight[k] += p.arenaMemory * (weight - neighbourhoods.arenaWeight[k]);
  }
}

/** What arenas ask for follows people or need; arenas that stay unmet shrink to the hours given (model.md 7.8). */
function askForHours(world: World): void {
  const { neighbourhoods, parameters: p, municipality, course, switches } = world;
  const { ambition, taskTransfer, inclusion } = course.levers;
  const total =
    Math.max(0, municipality.arenaBase * (1 + ambition - TODAY_LEVERS.ambition)) +
    taskTransfer * municipality.hoursDemanded;
  let given = 0;
  let need = 0;
  for (let k = 0; k < neighbourhoods.count; k++) {
    given += neighbourhoods.arenaWanted[k];
    need += neighbourhoods.routineNeed[k];
  }
  for (let k = 0; k < neighbourhoods.count; k++) {
    const byPeople = given === 0 ? 1 / neighbourhoods.count : neighbourhoods.arenaWanted[k] / given;
    const byNeed = need === 0 ? 1 / neighbourhoods.count : neighbourhoods.routineNeed[k] / need;
    const target = total * ((1 - inclusion) * byPeople + inclusion * byNeed);
    // In spin-up arenas are where they are asked for: two lags one behind the other did not settle in ten years.
    neighbourhoods.arenaHours[k] += (world.month < 1 ? 1 : p.arenaFollow) * (target - neighbourhoods.arenaHours[k]);
  }
  if (world.month < 1) {
    municipality.arenaBase += p.spinUpArenaSettle * (given - municipality.arenaBase);
    return;
  }
  if (p.heldArenaWork > 0) {
    for (let k = 0; k < neighbourhoods.count; k++)
      neighbourhoods.arenaHours[k] = p.heldArenaWork * neighbourhoods.arenaWanted[k];
    return;
  }
  municipality.arenaUnmet = total > 1.02 * given ? municipality.arenaUnmet + 1 : 0;
  if (switches.arenasMayClose && municipality.arenaUnmet >= p.arenaPatience)
    municipality.arenaBase += p.arenaClose * (given - municipality.arenaBase);
}

/** In each neighbourhood: how far people stretch, or which share of their hours idles. */
function meetArenas(world: World): void {
  const { neighbourhoods } = world;
  for (let k = 0; k < neighbourhoods.count; k++) {
    const wanted = neighbourhoods.arenaWanted[k];
    const gap = neighbourhoods.arenaHours[k] - wanted;
    const stretch = gap > 0 && neighbourhoods.arenaWeight[k] > 0 ? gap / neighbourhoods.arenaWeight[k] : 0;
    neighbourhoods.arenaStretch[k] = stretch;
    neighbourhoods.arenaIdle[k] = gap < 0 && wanted > 0 ? -gap / wanted : 0;
  }
}

/** Everybody's hours, summed by neighbourhood and project. */
function giveHours(world: World): void {
  const { citizens: c, neighbourhoods, groups, projects, parameters: p, municipality } = world;
  projects.participants.fill(0);
  projects.citizenHours.fill(0);
  projects.commitment.fill(0);
  const { hoursBase, participantHours, municipalHoursShare, stretchLimit } = p;
  c.civicHours.fill(0);
  c.municipalHours.fill(0);
  const { engaged } = c;
  const { sections } = neighbourhoods;
  let idle = 0;
  let given = 0;
  for (let k = 0; k < neighbourhoods.count; k++) {
    const stretch = neighbourhoods.arenaStretch[k];
    const idleShare = neighbourhoods.arenaIdle[k];
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
    neighbourhoods.arenaGiven[k] = arenaGiven;
    neighbourhoods.active[k] = active;
    given += arenaGiven;
  }
  if (idle > 0) listEngaged(world);
  municipality.arenaHoursGiven = given;
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
