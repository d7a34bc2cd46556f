import { FIXED_CITIZENS } from '#sim';
import { placeOfRun, type Plan } from './plan.ts';
import { worldsOf, type Worlds } from './worldsOf.ts';

/** The work of a plan's runs: what time follows, on any machine. */
export interface SweepWork {
  /** Of one replicate of every point: months to simulate, spin-up and the making of worlds among them, each world once. */
  readonly months: number;
  /** The same months, each times its citizens. */
  readonly citizenMonths: number;
  readonly citizensOf: (point: number) => number;
  /** Of a run, with its part of the world that it may share: months × (citizens + what is fixed). */
  readonly workOf: (run: number) => number;
  /** Fewest and most citizens of a point. */
  readonly fewest: number;
  readonly most: number;
  /** A point of the most. */
  readonly largest: number;
}

export function sweepWork(plan: Plan, { sizeOf, sharing }: Worlds = worldsOf(plan)): SweepWork {
  const citizensOf = (point: number): number => sizeOf(point).citizens;
  const monthsOf = (point: number): number => plan.experiment.months + sizeOf(point).monthsToMake / sharing(point);
  const sum = { months: 0, citizenMonths: 0, fewest: Infinity, most: 0, largest: 0 };
  for (let point = 0; point < plan.points; point++) {
    const [months, citizens] = [monthsOf(point), citizensOf(point)];
    sum.months += months;
    sum.citizenMonths += months * citizens;
    sum.fewest = Math.min(sum.fewest, citizens);
    if (citizens > sum.most) Object.assign(sum, { most: citizens, largest: point });
  }
  return {
    ...sum,
    citizensOf,
    workOf(run) {
      const { point } = placeOfRun(plan, run);
      return monthsOf(point) * (citizensOf(point) + FIXED_CITIZENS);
    },
  };
}

/** Seconds that a month of a world takes: what every month takes, and what each citizen adds. */
export interface MonthTime {
  readonly fixed: number;
  readonly perCitizen: number;
}

/** How long runs take on a machine, on the clock and in processor time. */
export interface SweepPace {
  readonly clock: MonthTime;
  readonly processor: MonthTime;
}

/** Some runs that were timed: months of worlds of so many citizens. */
export interface TimedMonths {
  readonly citizens: number;
  readonly months: number;
  readonly seconds: number;
}

/**
 * The time of a month as a line in citizens, as it is from 10⁴ to 10⁷ where it was measured: through the smallest and the largest
 * that were timed. Where these differ less than twofold, their mean, and what is fixed from what is known of it. Null where nothing was timed.
 */
export function monthTime(timed: readonly TimedMonths[]): MonthTime | null {
  if (timed.length === 0) return null;
  const sizes = timed.map(({ citizens }) => citizens);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (most >= 2 * least) {
    const at = (size: number): number => secondsAMonth(timed.filter(({ citizens }) => citizens === size));
    const perCitizen = Math.max(0, (at(most) - at(least)) / (most - least));
    return { fixed: Math.max(0, at(least) - perCitizen * least), perCitizen };
  }
  const perCitizen = secondsAMonth(
    timed.map((one) => ({ ...one, months: one.months * (one.citizens + FIXED_CITIZENS) })),
  );
  return { fixed: FIXED_CITIZENS * perCitizen, perCitizen };
}

function secondsAMonth(timed: readonly TimedMonths[]): number {
  const total = (key: 'seconds' | 'months'): number => timed.reduce((sum, one) => sum + one[key], 0);
  return total('seconds') / total('months');
}
