import { describe, expect, test } from 'vitest';
import { createWorld, shareOut, type World } from '../inside.ts';
import { ordinary, parametersWith, townOf } from '../towns.ts';

/** Three neighbourhoods of twenty people, of whom eight, four and none are active. */
function worldOf(legality: number): World {
  const place = { ...townOf(3), adults: [100, 100, 100] };
  const parameters = parametersWith({ coverageLimit: 1.05, voiceBase: 0.3, voiceActive: 3.5 });
  const world = createWorld(ordinary(place, { parameters }), '1', 60, 1);
  world.properties.legality = legality;
  world.neighbourhoods.active.set([8, 4, 0]);
  return world;
}

function served(world: World, hours: number, need: readonly number[]): number[] {
  const into = new Float64Array(3);
  shareOut(world, hours, into, Float64Array.from(need));
  return [...into];
}

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9));

describe('hours shared out over three neighbourhoods, by hand', () => {
  test('by need alone where legality is full', () => {
    expect(served(worldOf(1), 300, [100, 200, 300])).toEqual(near([50, 100, 150]));
  });

  test('by voice where there is none: weights 0.3 + 3.5 · share active are 1.7, 1 and 0.3', () => {
    // 100 · 1.7 : 200 · 1 : 300 · 0.3 = 170 : 200 : 90 of 460.
    expect(served(worldOf(0), 230, [100, 200, 300])).toEqual(near([85, 100, 45]));
  });

  test('half and half in between', () => {
    // Weights 0.5 + 0.5 · (1.7, 1, 0.3) = 1.35, 1, 0.65: 135 : 200 : 195 of 530.
    expect(served(worldOf(0.5), 265, [100, 200, 300])).toEqual(near([67.5, 100, 97.5]));
  });

  test('never more than 1.05 of a need; the rest goes to the others in their proportion', () => {
    // The first would get 148 of 100 and gets 105; 295 are left for 200 : 90.
    expect(served(worldOf(0), 400, [100, 200, 300])).toEqual(near([105, (295 * 200) / 290, (295 * 90) / 290]));
  });

  test('to the limit everywhere when there is more than enough', () => {
    expect(served(worldOf(0.3), 10_000, [100, 200, 300])).toEqual(near([105, 210, 315]));
  });

  test('nothing of nothing', () => {
    expect(served(worldOf(1), 0, [100, 200, 300])).toEqual([0, 0, 0]);
    expect(served(worldOf(1), 100, [0, 0, 0])).toEqual([0, 0, 0]);
  });

  test('by need alone when allocation by voice is switched off', () => {
    const world = worldOf(0);
    world.switches = { ...world.switches, voiceAllocation: false };
    expect(served(world, 300, [100, 200, 300])).toEqual(near([50, 100, 150]));
  });
});
