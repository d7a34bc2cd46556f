import type { Parameters } from '#sim';
import {
  assignActivities,
  createWorld,
  DESIGN,
  NO_ACTIVITY,
  UNCHANGED,
  VOLUNTEER,
  type Diary,
  type World,
} from '../inside.ts';
import { ordinary, parametersWith, townOf } from '../towns.ts';

/** A volunteer of average time and calling gives 10 hours, half of them to the municipality if there is a group. */
const ROUND: Partial<Parameters> = {
  heardFrom: 0.4,
  gateOnEfficacy: 0,
  hoursBase: 10,
  participantHours: 1,
  municipalHoursShare: 0.5,
  projectCitizenHours: 20,
  arenaFull: 0.5,
};

export const ADULTS = 200;

/** Made once: its luck is the same for all. */
let base: World | undefined;

/** Four neighbourhoods of fifty, everybody a volunteer of average calling without a group; nothing runs, no arena is full. */
export function worldOf(parameters: Partial<Parameters> = {}): World {
  base ??= createWorld(ordinary({ ...townOf(4), adults: [500, 500, 500, 500] }), '1', ADULTS, 1);
  const world = structuredClone(base);
  world.parameters = parametersWith({ ...ROUND, ...parameters });
  const { citizens: c, projects, neighbourhoods: h } = world;
  world.month = 5;
  world.municipality.recession = 0;
  c.calling.fill(1);
  c.freeTime.fill(0.5);
  c.role.fill(VOLUNTEER);
  c.active.fill(1);
  c.group.fill(-1);
  c.activity.fill(NO_ACTIVITY);
  world.scratch.change.fill(UNCHANGED);
  c.responsiveness.fill(0.5);
  c.selfEfficacy.fill(0.5);
  projects.phase.fill(0);
  projects.citizenHours.fill(0);
  h.arenaIdle.fill(0);
  h.arenaHours.fill(25);
  return world;
}

/** A project under way that had `hours` of its people last month. */
export function project(world: World, slot: number, k: number, hours: number, scale = 1): void {
  const { projects } = world;
  projects.phase[slot] = DESIGN;
  projects.neighbourhood[slot] = k;
  projects.scale[slot] = scale;
  projects.citizenHours[slot] = hours;
}

/** Says yes for those of these ids and gives them something to do; what each does then. */
export function join(world: World, ids: readonly number[], diary: Diary | null = null): number[] {
  ids.forEach((i, a) => {
    world.scratch.invited[a] = i;
  });
  assignActivities(world, ids.length, diary);
  return ids.map((i) => world.citizens.activity[i]);
}

export const everybody = Array.from({ length: ADULTS }, (_, i) => i);
