import { describe, expect, test } from 'vitest';
import {
  createRecorder,
  createRecording,
  createWorld,
  fadeNeed,
  growNeed,
  record,
  solveNeed,
  type World,
} from '../inside.ts';
import { leversWith, ordinary, parametersWith, townOf } from '../towns.ts';

/** Neighbourhoods of 25 and 75 residents; without solutions 0.02 · 1.5 · (1, 2) ÷ 0.05 = 0.6 and 1.2 would stand open. */
function worldOf(wicked: readonly [number, number]): World {
  const parameters = parametersWith({ wickedInflow: 0.02, wickedFade: 0.05 });
  const world = createWorld(ordinary({ ...townOf(2), adults: [100, 300] }, { parameters }), '1', 100, 1);
  const { neighbourhoods: h } = world;
  expect([...h.first]).toEqual([0, 25, 100]);
  Object.assign(world.course.levers, leversWith({ earlyHelp: 0 }));
  world.month = 0;
  world.municipality.demand = 1.5;
  h.needScale.set([1, 2]);
  h.wicked.set(wicked);
  h.solutions.fill(0);
  return world;
}

function complexNeedMet(world: World): number {
  const recorder = createRecorder(world, 0, null);
  record(createRecording(world, recorder));
  return recorder.series.complexNeedMet[0];
}

describe('complex need met, by hand', () => {
  test('is the share that would stand open without solutions and does not, by residents', () => {
    // 0.3 of 0.6 and 0.9 of 1.2: a half and a quarter, of one and three quarters of the residents.
    expect(complexNeedMet(worldOf([0.3, 0.9]))).toBeCloseTo(0.25 * 0.5 + 0.75 * 0.25, 12);
  });

  test('is all where nothing stands open, and nothing where all does', () => {
    expect(complexNeedMet(worldOf([0, 0]))).toBe(1);
    expect(complexNeedMet(worldOf([0.6, 1.2]))).toBeCloseTo(0, 12);
  });

  test('is not under 0 where more stands open, and does not make up for it elsewhere', () => {
    expect(complexNeedMet(worldOf([6, 0]))).toBeCloseTo(0.75, 12);
    expect(complexNeedMet(worldOf([6, 12]))).toBe(0);
  });

  test('what inflow and fading alone lead to is none of it; solutions and early help are', () => {
    const settled = (change: (world: World) => void) => {
      const world = worldOf([0.6, 1.2]);
      change(world);
      for (let month = 0; month < 2000; month++) {
        growNeed(world);
        solveNeed(world);
        fadeNeed(world);
      }
      return complexNeedMet(world);
    };
    // Within a month’s step: what flows in fades by a twentieth in the same month.
    expect(settled(() => undefined)).toBeCloseTo(0.05, 9);
    expect(settled((world) => world.neighbourhoods.solutions.fill(2))).toBeGreaterThan(0.1);
    expect(
      settled((world) => {
        world.course.levers.earlyHelp = 1;
        world.properties.arenaOpenness = 1;
      }),
    ).toBeGreaterThan(0.1);
  });
});
