import { setImmediate } from 'node:timers/promises';
import { medianOf, quantileType7, sortedNumbers } from '#analysis';
import { createRun, step, type Scenario } from '#sim';
import { CONTACT_MODEL, createTown, liveMonth, runContactModel, type Digest } from './contactModel.ts';
import { measureInTurn, timeEach, type Turns } from './measureInTurn.ts';
import { enlarged } from './measureRuns.ts';
import { leastTime, type Months } from './ratio.ts';

/** How long the contact model takes at a size, against a month of the engine of as many. */
export interface ContactTimes {
  readonly people: number;
  readonly months: number;
  readonly series: number;
  readonly turns: number;
  /** Nanoseconds of a person and month, network and start not counted. */
  readonly least: number;
  readonly median: number;
  /** Least time of a month of the engine ÷ that of a month of the contact model, and in each series by itself. */
  readonly engine: number;
  readonly inSeries: readonly number[];
  /** Least time of making the network and the start ÷ that of a month of the contact model. */
  readonly setUp: number;
}

/** Shares that are active in a month, over seeds. */
export interface ContactShare {
  readonly month: number;
  readonly mean: number;
  /** Standard deviation between seeds. */
  readonly deviation: number;
  /** Where 19 of 20 runs lie. */
  readonly low: number;
  readonly high: number;
}

/** Months that another program is compared at. */
export const COMPARED = [0, 12, 24, 36, 60, 120] as const;

const YEAR = 12;

/** Measures the contact model and the engine in turn; null when interrupted. */
export async function measureContactModel(
  scenario: Scenario,
  people: number,
  turns: Turns,
): Promise<ContactTimes | null> {
  const { months } = CONTACT_MODEL;
  const own = { ...scenario, place: enlarged(scenario.place, people), spinUpMonths: 0 };
  // A small town is run several times, so that it is no shorter than the clock and the compiler can tell.
  const runs = Math.min(20, Math.max(1, Math.round(20_000 / people)));
  // Months of a few people are too short for the clock.
  const again = (count: number, block: number, begin: () => () => unknown): Months => {
    const blocks = Math.ceil(count / block);
    const times = new Float64Array(runs * blocks);
    for (let n = 0; n < runs; n++) {
      const next = begin();
      const some = (): void => {
        for (let month = 0; month < block; month++) next();
      };
      times.set(timeEach(blocks, some), n * blocks);
    }
    return times;
  };
  const model = (): Months =>
    again(months, people < 1_000 ? months : YEAR, () => {
      const town = createTown(people, 1);
      return () => liveMonth(town);
    });
  const engineMonths = people > 100_000 ? YEAR : months;
  const engine = (): Months =>
    again(engineMonths, YEAR, () => {
      const run = createRun(own, { seed: 'bench', citizens: people, months: engineMonths, neighbourhoods: false });
      return () => step(run);
    });
  const setUp = (): Months => again(1, 1, () => () => createTown(people, 1));
  const times = await measureInTurn([model, engine, setUp], turns);
  if (times === null) return null;
  const [ofModel = [], ofEngine = [], ofSetUp = []] = times;
  const month = (of: readonly Months[], count: number): number => leastTime(of) / (runs * count);
  const perPerson = 1e6 / people;
  const sums = ofModel.flat().map((parts) => month([parts], months));
  return {
    people,
    months,
    series: turns.series,
    turns: turns.turns,
    least: month(ofModel.flat(), months) * perPerson,
    median: medianOf(sums) * perPerson,
    engine: month(ofEngine.flat(), engineMonths) / month(ofModel.flat(), months),
    inSeries: ofModel.map((ofOne, n) => month(ofEngine[n] ?? [], engineMonths) / month(ofOne, months)),
    setUp: month(ofSetUp.flat(), 1) / month(ofModel.flat(), months),
  };
}

/** What comes out over seeds from 1 on; null when interrupted. */
export async function contactShares(
  people: number,
  seeds: number,
  signal: AbortSignal,
): Promise<readonly ContactShare[] | null> {
  const runs: Digest[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    await setImmediate();
    if (signal.aborted) return null;
    runs.push(runContactModel(people, seed));
  }
  return COMPARED.map((month) => {
    const shares = sortedNumbers(runs.map(({ active }) => (active[month] ?? NaN) / people));
    const mean = shares.reduce((sum, share) => sum + share, 0) / seeds;
    const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (seeds - 1);
    return {
      month,
      mean,
      deviation: Math.sqrt(variance),
      low: quantileType7(shares, 0.025),
      high: quantileType7(shares, 0.975),
    };
  });
}
