import { describe, expect, test } from 'vitest';
import { createWorld, quorumOf, sigmoid, spreadSolution, type World } from '../inside.ts';
import { leversWith, ordinary, parametersWith, townOf } from '../towns.ts';

const ADULTS = [500, 1000, 1500, 1000];
let base: World | undefined;

/**
 * Four neighbourhoods of 4,000 real adults, of whom each simulated one stands for `weight`. Chances of a project are made:
 * by residents, and by open need of 0.5, 1, 1.5 and 2; quorum and trust are the same everywhere.
 */
function worldOf(weight: number): World {
  base ??= createWorld(ordinary({ ...townOf(4), adults: ADULTS }), '1', 400, 1);
  const world = structuredClone(base);
  world.parameters = parametersWith({
    solutionLocal: 0.8,
    placeBase: 0.5,
    placeVoice: 0,
    placeLegality: 0,
    frictionBase: 0.6,
    frictionTrust: 0,
    quorum: 0.12,
    quorumWidth: 0.05,
    quorumPooling: 150,
  });
  Object.assign(world.course.levers, leversWith({ inclusion: 0.5 }));
  world.switches = { ...world.switches, quorum: false };
  const { neighbourhoods: h } = world;
  let first = 0;
  ADULTS.forEach((adults, k) => {
    first += adults / weight;
    h.first[k + 1] = first;
  });
  Object.assign(world, { weight });
  Object.assign(world.citizens, { count: first });
  h.wicked.set([0.5, 1, 1.5, 2]);
  h.solutions.fill(0);
  h.active.fill(0);
  return world;
}

/** Residents × (0.5 + 0.5 · need): 375, 1,000, 1,875 and 1,500 of 4,750. */
const CHANCES = [375, 1000, 1875, 1500].map((part) => part / 4750);

/** One project in neighbourhood k that is worth 1 for 1,000 residents. */
function solve(world: World, k: number): void {
  const { first } = world.neighbourhoods;
  spreadSolution(world, k, 1000 / (first[k + 1] - first[k]));
}

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9));

describe('where a solution acts, by hand', () => {
  test('at one to one: what is local to its neighbourhood, the rest alike to all', () => {
    const world = worldOf(1);
    solve(world, 1);
    // 0.2 · 1,000 ÷ 4,000 everywhere, 0.8 · 1,000 ÷ 1,000 here.
    expect([...world.neighbourhoods.solutions]).toEqual(near([0.05, 0.85, 0.05, 0.05]));
  });

  test('where each stands for 25: a fifth of the local part here, the rest to all by the chance of being chosen', () => {
    const world = worldOf(25);
    solve(world, 1);
    // 40 simulated residents here, 160 in all: 1,000 ÷ 40 = 25 for a thousand here.
    const everywhere = (0.2 * 1000) / 160;
    const elsewhere = ADULTS.map((adults, k) => (0.8 * 0.8 * 1000 * CHANCES[k]) / (adults / 25));
    expect([...world.neighbourhoods.solutions]).toEqual(
      near(elsewhere.map((part, k) => everywhere + part + (k === 1 ? 0.8 * 25 * 0.2 : 0))),
    );
  });

  test('the chances know quorum and trust: hardly anything goes where hardly anything succeeds', () => {
    const world = worldOf(25);
    world.switches = { ...world.switches, quorum: true };
    world.parameters = parametersWith({ ...world.parameters, quorumPooling: 0, quorumWidth: 0.001 });
    world.neighbourhoods.active.set([0, 40, 60, 0]);
    solve(world, 1);
    const everywhere = (0.2 * 1000) / 160;
    const { solutions } = world.neighbourhoods;
    expect(solutions[0]).toBeCloseTo(everywhere, 3);
    expect(solutions[3]).toBeCloseTo(everywhere, 3);
    // 1,000 and 1,875 of the chances are left.
    expect(solutions[2]).toBeCloseTo(everywhere + (0.8 * 0.8 * 1000 * (1875 / 2875)) / 60, 3);
  });

  test('no part of a solution is lost or made, whatever each stands for', () => {
    for (const weight of [1, 2, 5, 25]) {
      const world = worldOf(weight);
      for (const k of [0, 1, 2, 3]) solve(world, k);
      const { solutions, first } = world.neighbourhoods;
      const all = [0, 1, 2, 3].reduce((sum, k) => sum + solutions[k] * (first[k + 1] - first[k]), 0);
      expect(all, `${weight}`).toBeCloseTo(4000, 6);
    }
  });

  test('mean and variance between neighbourhoods are as at one to one', () => {
    const REAL = 200;
    const TRIALS = 1500;
    // A made-up sequence of luck (Park and Miller 1988).
    let state = 12_345;
    const luck = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (const weight of [1, 4, 25]) {
      const sums = [0, 0, 0, 0];
      const squares = [0, 0, 0, 0];
      for (let trial = 0; trial < TRIALS; trial++) {
        const world = shared(weight);
        world.neighbourhoods.solutions.fill(0);
        for (let n = 0; n < REAL / weight; n++) {
          let u = luck();
          let k = 0;
          while (k < 3 && u >= CHANCES[k]) u -= CHANCES[k++];
          solve(world, k);
        }
        world.neighbourhoods.solutions.forEach((value, k) => {
          sums[k] += value;
          squares[k] += value * value;
        });
      }
      ADULTS.forEach((adults, k) => {
        // At one to one the number of projects here is binomial; each adds 0.8 · 1,000 ÷ residents.
        const each = (0.8 * 1000) / adults;
        const mean = REAL * ((0.2 * 1000) / 4000 + each * CHANCES[k]);
        const sd = each * Math.sqrt(REAL * CHANCES[k] * (1 - CHANCES[k]));
        const found = sums[k] / TRIALS;
        const spread = Math.sqrt(squares[k] / TRIALS - found * found);
        expect(Math.abs(found - mean), `mean of ${k} at ${weight}`).toBeLessThan((5 * sd) / Math.sqrt(TRIALS));
        expect(Math.abs(spread / sd - 1), `spread of ${k} at ${weight}`).toBeLessThan(5 / Math.sqrt(2 * TRIALS));
      });
    }
  });
});

const worlds = new Map<number, World>();
function shared(weight: number): World {
  const world = worlds.get(weight) ?? worldOf(weight);
  worlds.set(weight, world);
  return world;
}

describe('the quorum, by hand', () => {
  /** 10%, 30%, 0% and 22.5% are active; 17% of all. */
  function factors(weight: number, changes: (world: World) => void = () => undefined): number[] {
    const world = worldOf(weight);
    world.switches = { ...world.switches, quorum: true };
    world.neighbourhoods.active.set([50, 300, 0, 225].map((active) => active / weight));
    changes(world);
    return [0, 1, 2, 3].map(quorumOf(world));
  }
  const OWN = [0.1, 0.3, 0, 0.225];
  const ALL = 575 / 4000;
  const factor = (participation: number) => sigmoid((participation - 0.12) / 0.05);

  test('reads the neighbourhood’s own participation to the bit at one to one', () => {
    expect(factors(1)).toEqual([50 / 500, 300 / 1000, 0, 225 / 1000].map(factor));
  });

  test('reads it as far as it is known where each stands for many: n ÷ (n + 150 · (1 − 1 ÷ weight))', () => {
    for (const weight of [2, 5, 25]) {
      const expected = OWN.map((own, k) => {
        const n = ADULTS[k] / weight;
        const known = n / (n + 150 * (1 - 1 / weight));
        return factor(known * own + (1 - known) * ALL);
      });
      expect(factors(weight), `${weight}`).toEqual(near(expected));
    }
  });

  test('goes towards n ÷ (n + 150) of its own where each stands for ever more', () => {
    const expected = OWN.map((own, k) => {
      const known = ADULTS[k] / (ADULTS[k] + 150);
      return factor(known * own + (1 - known) * ALL);
    });
    expect(factors(1, (world) => Object.assign(world, { weight: 1e12 }))).toEqual(near(expected));
  });

  test('is 1 everywhere with the switch off', () => {
    const off = (world: World) => (world.switches = { ...world.switches, quorum: false });
    expect(factors(25, off)).toEqual([1, 1, 1, 1]);
  });
});
