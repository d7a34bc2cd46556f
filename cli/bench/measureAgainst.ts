import { plainNumber } from '#pictures';
import type { Engine } from './loadEngine.ts';
import { enlarged } from './measureRuns.ts';
import { leastTime, ratioOf, whyUnusable, type Ratio, type Times } from './ratio.ts';
import { takeTurns, type Start } from './takeTurns.ts';

/** The two engines compared, and a second copy of the first. */
export interface Sides {
  readonly here: Engine;
  readonly there: Engine;
  readonly control: Engine;
}

/** How much is measured. */
export interface Size {
  readonly citizens: number;
  readonly months: number;
  /** Turns of each series. */
  readonly turns: number;
  /** Whether the world is taken as it is set up, in a place large enough. */
  readonly large: boolean;
}

/** How long a month takes here and there, and whether the machine was quiet enough to say so. */
export interface AgainstFigure {
  readonly name: string;
  readonly unit: string;
  /** Least times. */
  readonly here: number;
  readonly there: number;
  readonly turns: number;
  /** Here ÷ there. */
  readonly measured: Ratio;
  /** Here ÷ a second copy of here. */
  readonly control: Ratio;
  /** Reasons; none when the ratio may be believed. */
  readonly unusable: readonly string[];
}

const SERIES = 5;

/** Runs that are not counted: twice as many as `measureRuns` has, as these are without spin-up; for a million, code is warm by then. */
const WARM_UP = { small: 10, large: 5 } as const;

/** Measures months of the same town on both engines and on the control, in turns; null when interrupted. */
export async function measureAgainst(
  { here, there, control }: Sides,
  size: Size,
  signal: AbortSignal,
): Promise<AgainstFigure | null> {
  const { citizens, months, turns, large } = size;
  const starts = [here, there, control].map((engine) => startOf(engine, size));
  const times = await takeTurns(starts, {
    months,
    warmUp: large ? WARM_UP.large : WARM_UP.small,
    series: SERIES,
    turns,
    signal,
  });
  if (times === null) return null;
  const [timesHere = [], timesThere = [], timesControl = []] = times;
  const nanoseconds = (side: Times): number => (leastTime(side.flat()) * 1e6) / (citizens * months);
  const [measured, controlled] = [ratioOf(timesHere, timesThere), ratioOf(timesHere, timesControl)];
  return {
    name: `a month of ${plainNumber(citizens, 0)} citizens`,
    unit: 'ns per citizen and month',
    here: nanoseconds(timesHere),
    there: nanoseconds(timesThere),
    turns,
    measured,
    control: controlled,
    unusable: whyUnusable(measured, controlled),
  };
}

/** Runs from a month 0 that is made once. */
function startOf({ sim, scenario }: Engine, { citizens, months, large }: Size): Start {
  const own = large ? { ...scenario, place: enlarged(scenario.place, citizens), spinUpMonths: 0 } : scenario;
  const options = { seed: 'bench', citizens, months, neighbourhoods: false };
  const from = sim.keepMonthZero(own, options);
  return () => {
    const run = sim.createRun(own, { ...options, from });
    return () => sim.step(run);
  };
}
