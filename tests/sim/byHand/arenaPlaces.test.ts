import { describe, expect, test } from 'vitest';
import {
  ARENA,
  assignActivities,
  createDiary,
  INVITED_IN,
  NO_ACTIVITY,
  PARTICIPANT,
  RESIDENT,
  UNCHANGED,
  VOLUNTEER,
  type World,
} from '../inside.ts';
import { ADULTS, everybody, join, worldOf } from './joining.ts';

describe('places in standing arenas, by hand', () => {
  /** Everybody is asked to help in an arena in which a share of the hours idles; the share taken in. */
  function takenIn(idle: number, changes: (world: World) => void = () => undefined): number {
    const world = worldOf();
    world.neighbourhoods.arenaIdle.fill(idle);
    changes(world);
    const activities = join(world, everybody);
    return activities.filter((activity) => activity === ARENA).length / ADULTS;
  }

  test('all are taken in where no hours idle, nobody where as many idle as make an arena full', () => {
    expect(takenIn(0)).toBe(1);
    expect(takenIn(0.5)).toBe(0);
    expect(takenIn(0.9)).toBe(0);
  });

  test('in between 1 − idle ÷ full: 0.1 of 0.5 leaves four fifths', () => {
    for (const [idle, taken] of [
      [0.1, 0.8],
      [0.25, 0.5],
      [0.4, 0.2],
    ])
      expect(Math.abs(takenIn(idle) - taken), `idle ${idle}`).toBeLessThan(
        4 * Math.sqrt((taken * (1 - taken)) / ADULTS),
      );
  });

  test('each neighbourhood by its own idle hours', () => {
    const world = worldOf();
    world.neighbourhoods.arenaIdle.set([0, 0.5, 0, 0.7]);
    const activities = join(world, everybody);
    for (const i of everybody)
      expect(activities[i], `${i}`).toBe(world.citizens.neighbourhood[i] % 2 === 0 ? ARENA : NO_ACTIVITY);
  });

  test('nobody is turned away in the spin-up, or with the switch off', () => {
    expect(takenIn(0.9, (world) => (world.month = 0))).toBe(1);
    expect(takenIn(0.9, (world) => (world.month = -40))).toBe(1);
    expect(takenIn(0.9, (world) => (world.switches = { ...world.switches, arenaPlaces: false }))).toBe(1);
  });

  test('who is turned away is what they were', () => {
    const world = worldOf();
    const { citizens: c, scratch, happenings } = world;
    world.neighbourhoods.arenaIdle.fill(0.5);
    happenings.entries = 3;
    c.unanswered.fill(2);
    // Three who were asked: a resident, who became a participant by the yes; a participant at rest; an active volunteer in a group.
    c.role.set([PARTICIPANT, PARTICIPANT, VOLUNTEER]);
    scratch.change.set([INVITED_IN, UNCHANGED, UNCHANGED]);
    c.group.set([-1, 4, 7]);
    // Who was at rest stands in the list as the complement, and became active by the yes.
    const yes = [~0, ~1, 2];
    scratch.invited.set(yes);
    const diary = createDiary(ADULTS, everybody);
    assignActivities(world, 3, diary);
    expect(Array.from(c.role.subarray(0, 3))).toEqual([RESIDENT, PARTICIPANT, VOLUNTEER]);
    expect(Array.from(c.active.subarray(0, 3))).toEqual([0, 0, 1]);
    expect(Array.from(scratch.change.subarray(0, 3))).toEqual([UNCHANGED, UNCHANGED, UNCHANGED]);
    expect(Array.from(c.activity.subarray(0, 3))).toEqual([NO_ACTIVITY, NO_ACTIVITY, NO_ACTIVITY]);
    expect(Array.from(c.group.subarray(0, 3))).toEqual([-1, 4, 7]);
    expect(Array.from(c.unanswered.subarray(0, 3))).toEqual([2, 2, 2]);
    expect(happenings.entries).toBe(2);
    expect(diary.entries.map(({ citizen, kind, cause, threshold }) => [citizen, kind, cause, threshold])).toEqual(
      [0, 1, 2].map((i) => [i, 'turned away', 'no work in the standing arena', 0]),
    );
  });

  test('who is taken in stays active, is counted, and has nothing written about it', () => {
    const world = worldOf();
    const { citizens: c, scratch, happenings } = world;
    happenings.entries = 1;
    c.role[0] = PARTICIPANT;
    scratch.change[0] = INVITED_IN;
    scratch.invited[0] = ~0;
    const diary = createDiary(ADULTS, everybody);
    assignActivities(world, 1, diary);
    expect([c.role[0], c.active[0], c.activity[0], scratch.change[0]]).toEqual([PARTICIPANT, 1, ARENA, INVITED_IN]);
    expect(happenings.entries).toBe(1);
    expect(diary.entries).toEqual([]);
  });
});
