import { describe, expect, test } from 'vitest';
import { createRun, finish, LEVER_NAMES, replicateSeed, simulate, step, TODAY_LEVERS } from '#sim';
import { differences } from './sameNumbers.ts';
import { busy, ordinary, townOf } from './towns.ts';

const PLACE = townOf(6);
const OPTIONS = { seed: '7', months: 20, citizens: 150 };
const scenario = busy(PLACE, { spinUpMonths: 14 });
const result = simulate(scenario, OPTIONS);

describe('the same run', () => {
  test('gives the same numbers to the bit, and the same fingerprint', () => {
    const again = simulate(structuredClone(scenario), { ...OPTIONS });
    expect(differences(again, result)).toEqual([]);
    expect(again.fingerprint).toBe(result.fingerprint);
    expect(again.byNeighbourhood).toEqual(result.byNeighbourhood);
    expect(again.byFifth).toEqual(result.byFifth);
    expect(again.events).toEqual(result.events);
  });

  test('gives the same when stepped month by month', () => {
    const run = createRun(scenario, OPTIONS);
    let steps = 0;
    while (step(run)) steps += 1;
    expect(steps).toBe(19);
    expect(step(run)).toBe(false);
    expect(finish(run).fingerprint).toBe(result.fingerprint);
  });

  test('gives the same when two runs take turns: nothing is shared between them', () => {
    const [one, other] = [
      createRun(scenario, OPTIONS),
      createRun({ ...scenario, off: ['fatigue'] }, { ...OPTIONS, seed: '8' }),
    ];
    while (step(one)) step(other);
    expect(finish(one).fingerprint).toBe(result.fingerprint);
  });

  test('leaves its scenario as it was', () => {
    const before = structuredClone(scenario);
    simulate(scenario, OPTIONS);
    expect(scenario).toEqual(before);
  });

  test('is another run with another seed', () => {
    const other = simulate(scenario, { ...OPTIONS, seed: '07' });
    expect(other.fingerprint).not.toBe(result.fingerprint);
    expect(differences(other, result)).not.toEqual([]);
  });

  test('has the shorter run as its beginning', () => {
    const shorter = simulate(scenario, { ...OPTIONS, months: 12 });
    for (const [name, series] of Object.entries(shorter.series)) {
      expect(series).toEqual((result.series as Record<string, Float64Array>)[name].slice(0, 13));
    }
  });
});

describe('what is recorded beside', () => {
  test('changes no number and no fingerprint', () => {
    const options = [
      { neighbourhoods: false },
      { neighbourhoods: ['trust', 'participation'] as const },
      { ledger: true },
      { frames: true },
      { follow: Array.from({ length: 150 }, (_, i) => i) },
      { ledger: true, frames: true, follow: [0, 149], neighbourhoods: true },
    ];
    for (const beside of options) {
      const other = simulate(scenario, { ...OPTIONS, ...beside });
      expect(differences(other, result)).toEqual([]);
      expect(other.fingerprint).toBe(result.fingerprint);
    }
  });

  test('is there when asked for and null when not', () => {
    const plain = simulate(scenario, { ...OPTIONS, neighbourhoods: false });
    expect([plain.byNeighbourhood, plain.ledger, plain.frames, plain.diary]).toEqual([null, null, null, null]);
    const all = simulate(scenario, { ...OPTIONS, ledger: true, frames: true, follow: [3] });
    for (const part of [all.byNeighbourhood, all.byFifth, all.ledger, all.frames, all.diary])
      expect(part).not.toBeNull();
  });
});

describe('in neighbourhoods', () => {
  test('the metrics asked for are recorded, the same to the bit, and no others', () => {
    const all = simulate(scenario, OPTIONS);
    const some = simulate(scenario, { ...OPTIONS, neighbourhoods: ['trust', 'participation'] });
    expect(some.byNeighbourhood).toEqual({
      participation: all.byNeighbourhood?.participation,
      trust: all.byNeighbourhood?.trust,
    });
  });

  test('a metric of the whole town alone is refused by name', () => {
    expect(() => simulate(scenario, { ...OPTIONS, neighbourhoods: ['leverCost'] })).toThrow('got leverCost');
  });
});

describe('a lever at its starting value', () => {
  const today = ordinary(PLACE, { spinUpMonths: 14 });
  const usual = simulate(today, OPTIONS);

  test('changes no bit when a schedule moves it there', () => {
    for (const over of [0, 6]) {
      const schedules = LEVER_NAMES.map((name) => ({ name, from: 2, over, to: TODAY_LEVERS[name] }));
      expect(differences(simulate({ ...today, schedules }, OPTIONS), usual)).toEqual([]);
    }
  });

  test('changes no bit when its priority ends', () => {
    const events = LEVER_NAMES.map((lever) => ({ kind: 'priorityEnds' as const, at: 3, lever }));
    expect(differences(simulate({ ...today, events }, OPTIONS), usual)).toEqual([]);
  });

  test('changes no bit when the mix stays where it is, however long the ramp', () => {
    for (const rampMonths of [0, 1, 120])
      expect(differences(simulate({ ...today, rampMonths }, OPTIONS), usual)).toEqual([]);
  });
});

describe('seeds of replicates', () => {
  test('depend on master seed and number alone, and stay what they are', () => {
    expect(replicateSeed('1', 1)).toBe(replicateSeed('1', 1));
    expect([replicateSeed('1', 0), replicateSeed('1', 1), replicateSeed('wigan', 20)]).toEqual([
      // SHA-256 of `1/replicate 0` and so on: sixteen digits.
      'ec1bc199dd0a7cf1',
      '42b645ab20a5b924',
      '64acb1fdb6bbfd56',
    ]);
  });

  test('differ between numbers and masters', () => {
    const seeds = ['0', '1', '2', '', 'a'].flatMap((master) =>
      Array.from({ length: 200 }, (_, r) => replicateSeed(master, r)),
    );
    expect(new Set(seeds).size).toBe(seeds.length);
  });
});
