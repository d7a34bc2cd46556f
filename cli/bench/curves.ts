import { runStrategies, type Plan } from '#runs';
import { createRun, finish, keepMonthZero, simulate, step, type Place, type Run, type Scenario } from '#sim';
import { openRunner } from '../comparison/openRunner.ts';
import { processorClock, wallClock } from './clocks.ts';
import type { AskedCurve, Side } from './measureCurve.ts';
import { timeEach } from './measureInTurn.ts';
import { enlarged } from './measureRuns.ts';

/** What curves are measured on. */
export interface CurveGround {
  /** A strategy in a town as it is. */
  readonly scenario: Scenario;
  /** The same in a place of many neighbourhoods. */
  readonly wide: Scenario;
  /** A comparison, for threads. */
  readonly plan: Plan;
  /** What costs much too. */
  readonly full: boolean;
  readonly signal: AbortSignal;
}

/** Citizens of the largest town, which is measured only when much is asked. */
export const MOST_CITIZENS = 10_000_000;
const YEAR = 12;
const CITIZENS = 4_000;
/** Citizens where neighbourhoods are counted: enough that each of the most has some. */
const CITIZENS_APART = 16_000;

/** Every curve, in the order in which they are told. */
export function curves(ground: CurveGround): readonly AskedCurve[] {
  return [byCitizens(ground), byNeighbourhoods(ground), byMonths(ground), byRuns(ground), byWorkers(ground)];
}

function byCitizens({ scenario, full }: CurveGround): AskedCurve {
  const sizes = [1_000, 10_000, 100_000, 1_000_000, ...(full ? [MOST_CITIZENS] : [])];
  const large = { ...scenario, place: enlarged(scenario.place, Math.max(...sizes)), spinUpMonths: 0 };
  return {
    name: 'by citizens',
    along: 'citizens',
    unit: 'a month',
    each: 'a citizen',
    about: `the first 12 months after set-up, no spin-up, ${scenario.place.name} enlarged, no series of neighbourhoods`,
    prepare: made(() =>
      sizes.map((citizens): Side => {
        // A small town is run several times, so that it is no shorter than the clock and the compiler can tell.
        const runs = Math.min(20, Math.max(1, Math.round(100_000 / citizens)));
        const parts = citizens < 10_000 ? 1 : YEAR;
        return { at: citizens, way: '', units: runs * YEAR, work: () => yearsOf(large, { citizens, runs, parts }) };
      }),
    ),
  };
}

/** The same year of so many runs, each in so many parts. */
function yearsOf(
  scenario: Scenario,
  { citizens, runs, parts }: { readonly citizens: number; readonly runs: number; readonly parts: number },
): Float64Array {
  const times = new Float64Array(runs * parts);
  for (let n = 0; n < runs; n++) {
    const run = createRun(scenario, { seed: 'bench', citizens, months: YEAR, neighbourhoods: false });
    times.set(
      timeEach(parts, () => stepMonths(run, YEAR / parts)),
      n * parts,
    );
  }
  return times;
}

function stepMonths(run: Run, months: number): void {
  for (let month = 0; month < months; month++) step(run);
}

function byNeighbourhoods({ wide }: CurveGround): AskedCurve {
  const most = wide.place.codes.length;
  const counts = [...[1, 10, 43, 86, 160, 320].filter((count) => count < most), most];
  const months = 3 * YEAR;
  const side = (count: number, neighbourhoods: boolean): Side => {
    const scenario = { ...wide, place: enlarged(cutTo(wide.place, count), CITIZENS_APART), spinUpMonths: 0 };
    return {
      at: count,
      way: neighbourhoods ? 'with their series' : 'without their series',
      units: months,
      work: () => {
        const run = createRun(scenario, { seed: 'bench', citizens: CITIZENS_APART, months, neighbourhoods });
        return timeEach(months, () => step(run));
      },
    };
  };
  return {
    name: 'by neighbourhoods',
    along: 'neighbourhoods',
    unit: 'a month',
    each: null,
    about: `36 months of 16,000 citizens after set-up, no spin-up, the first neighbourhoods of ${wide.place.name}`,
    prepare: made(() => [false, true].flatMap((series) => counts.map((count) => side(count, series)))),
  };
}

/** The first neighbourhoods of a place. */
function cutTo(place: Place, count: number): Place {
  const first = <T>(column: readonly T[]): readonly T[] => column.slice(0, count);
  const { codes, names, adults, deprivation } = place;
  return {
    ...place,
    codes: first(codes),
    names: first(names),
    adults: first(adults),
    deprivation: first(deprivation),
  };
}

function byMonths({ scenario }: CurveGround): AskedCurve {
  return {
    name: 'by months',
    along: 'months',
    unit: 'a run',
    each: 'a month',
    about: `whole runs of 4,000 citizens of ${scenario.place.name} from one kept month 0, fingerprint included`,
    prepare: made(() => {
      const options = { seed: 'bench', citizens: CITIZENS, neighbourhoods: false };
      const from = keepMonthZero(scenario, options);
      return [60, 120, 240, 480].map((months): Side => ({
        at: months,
        way: '',
        units: 1,
        work: () => {
          const start = processorClock();
          const run = createRun(scenario, { ...options, months, from });
          const begun = processorClock() - start;
          const years = timeEach(months / YEAR, () => stepMonths(run, YEAR));
          return [begun, ...years, ...timeEach(1, () => finish(run))];
        },
      }));
    }),
  };
}

function byRuns({ scenario }: CurveGround): AskedCurve {
  const options = { seed: 'bench', citizens: CITIZENS, months: 120, neighbourhoods: false };
  const counts = [1, 2, 4, 8];
  const own = (count: number): Side => ({
    at: count,
    way: 'own spin-up each',
    units: 1,
    work: () => timeEach(count, () => simulate(scenario, options)),
  });
  const kept = (count: number): Side => ({
    at: count,
    way: 'one kept world for all',
    units: 1,
    work: () => {
      const start = processorClock();
      const from = keepMonthZero(scenario, options);
      const begun = processorClock() - start;
      return [begun, ...timeEach(count, () => simulate(scenario, { ...options, from }))];
    },
  });
  return {
    name: 'by runs of one seed',
    along: 'runs',
    unit: 'all runs',
    each: 'a run',
    about: `runs of 120 months, 4,000 citizens of ${scenario.place.name}, 120 months of spin-up; the kept world is made once and counted`,
    prepare: made(() => [...counts.map(own), ...counts.map(kept)]),
  };
}

function byWorkers({ plan, signal }: CurveGround): AskedCurve {
  // 0 is this thread: what a worker loses to being sent its runs is seen against it.
  const counts = [0, 1, 2];
  const clocks = { 'wall time': wallClock, 'processor time': processorClock } as const;
  return {
    name: 'by workers',
    along: 'workers',
    unit: 'a comparison',
    each: null,
    about: `${plan.strategies.length} strategies × ${plan.replicates} replicates, 120 months, 4,000 citizens; 0 workers: all in this thread`,
    prepare: async () => {
      const pools = await Promise.all(counts.map(openRunner));
      const sides = Object.entries(clocks).flatMap(([way, clock]) =>
        pools.map((pool, n): Side => ({
          at: counts[n] ?? 0,
          way,
          units: 1,
          work: async () => {
            const start = clock();
            await runStrategies(plan, pool, { signal, onEnd: () => undefined });
            return [clock() - start];
          },
        })),
      );
      const close = async (): Promise<void> => void (await Promise.all(pools.map((pool) => pool.close())));
      return { sides, close };
    },
  };
}

/** What needs nothing to be given back. */
function made(sides: () => readonly Side[]): AskedCurve['prepare'] {
  return () => Promise.resolve({ sides: sides(), close: () => Promise.resolve() });
}
