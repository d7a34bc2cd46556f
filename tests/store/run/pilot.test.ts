import { afterAll, describe, expect, test } from 'vitest';
import { placeOfRun, type Plan } from '#experiments';
import { keepPilot, makePilot, type Pilot } from '#store';
import { closePools, planOf, poolOf, runAll, storeFor, TINY } from './sweeping.ts';

afterAll(closePools);

const PLACES = {
  ...TINY,
  citizens: undefined,
  oneIn: 100,
  factors: { place: { values: ['Halden', 'Preston', 'Mellomby'] }, clarity: { values: [0, 1] } },
  design: { method: 'fullGrid' },
};

/** A pilot on clocks that go so many milliseconds for each question. */
async function piloted(plan: Plan): Promise<Pilot | null> {
  let [now, processor] = [0, 0];
  return makePilot(plan, {
    pool: poolOf(1),
    signal: new AbortController().signal,
    seconds: 60,
    now: () => (now += 1000),
    processor: () => (processor += 500),
  });
}

describe('a pilot', () => {
  test('of places makes the largest and then the smallest ones, each with all that starts from its world', async () => {
    const plan = await planOf(PLACES);
    const pilot = await piloted(plan);
    const sizes = pilot?.runs.map(({ run }) => plan.scenarioAt(placeOfRun(plan, run).point).citizens) ?? [];
    const [largest, middle, smallest] = [
      ...new Set([0, 2, 4].map((point) => plan.scenarioAt(point).citizens)),
    ].toSorted((a, b) => b - a);
    expect(sizes).toEqual([largest, largest, middle, middle, smallest, smallest]);
    expect(pilot?.runs.every(({ outcome }) => outcome.status === 'done')).toBe(true);
  });

  test('says what a month takes on the clock and of the processor', async () => {
    const plan = await planOf({ ...TINY, replicates: 1 });
    // Two seconds of the clock for each run: one question before, one after and one whether there is time.
    const pace = (await piloted(plan))?.pace;
    const ofMonth = ({ fixed, perCitizen }: { fixed: number; perCitizen: number }): number => fixed + 200 * perCitizen;
    // All share a world, which the first, that is not timed, has made.
    expect(ofMonth(pace?.clock ?? { fixed: 0, perCitizen: 0 })).toBeCloseTo(1 / 12, 9);
    expect(ofMonth(pace?.processor ?? { fixed: 0, perCitizen: 0 })).toBeCloseTo(0.5 / 12, 9);
  });

  test('is kept: its runs are not made again', async () => {
    const plan = await planOf(PLACES);
    const store = storeFor(plan);
    const pilot = await piloted(plan);
    expect(pilot === null ? null : keepPilot(store, plan, pilot).ok).toBe(true);
    const [end] = await runAll(store, plan);
    expect(end).toMatchObject({ status: 'complete', done: plan.runs, fresh: plan.runs - 6 });
  });
});
