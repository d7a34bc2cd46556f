import { createRun, keepMonthZero, PHASES, step, stepHeard, type Phase, type Scenario } from '#sim';
import { processorClock, wallClock } from './clocks.ts';
import { measureInTurn, timeEach, type Turns } from './measureInTurn.ts';
import { enlarged } from './measureRuns.ts';
import { leastTime, leastTimes, type Months } from './ratio.ts';

/** Where each phase stands in the order of the month. */
const PLACES = Object.fromEntries(PHASES.map((phase, n) => [phase, n])) as Readonly<Record<Phase, number>>;

/** A town whose months are taken apart. */
export interface PhaseSize {
  readonly citizens: number;
  readonly months: number;
  /** Whether the world is taken as it is set up, without spin-up, in a place large enough. */
  readonly large: boolean;
}

/** Where the months of a town go. */
export interface PhaseFigure extends PhaseSize {
  /** Which time was taken: as it passes, or of the processor. */
  readonly clock: 'wall' | 'processor';
  readonly series: number;
  readonly turns: number;
  /** Of every phase its own share of the months, by least times; they add up to 1. In each series by itself too. */
  readonly shares: readonly { readonly phase: Phase; readonly share: number; readonly inSeries: readonly number[] }[];
  /** Months that are listened to ÷ months that are not: what taking them apart costs. */
  readonly heard: number;
  /** Nanoseconds of a citizen and month that is not listened to. */
  readonly nanoseconds: number;
}

/** Citizens from which on phases are long enough for the clock of processor time. */
const PROCESSOR_FROM = 50_000;

/** Times every phase of the months of a town, in turn with the same months untouched; null when interrupted. */
export async function measurePhases(scenario: Scenario, size: PhaseSize, turns: Turns): Promise<PhaseFigure | null> {
  const { citizens, months, large } = size;
  const own = large ? { ...scenario, place: enlarged(scenario.place, citizens), spinUpMonths: 0 } : scenario;
  const options = { seed: 'bench', citizens, months, neighbourhoods: false };
  const from = keepMonthZero(own, options);
  // The clock of processor time is too coarse for the phases of a small town, which are over before anybody interrupts them.
  const time = citizens < PROCESSOR_FROM ? 'wall' : 'processor';
  const clock = time === 'wall' ? wallClock : processorClock;
  const begin = () => createRun(own, { ...options, from });
  const silent = (): Months => {
    const run = begin();
    return timeEach(months, () => step(run), clock);
  };
  const heard = (): Months => {
    const run = begin();
    const times = new Float64Array(months * PHASES.length);
    for (let month = 0; month < months; month++) {
      const first = month * PHASES.length;
      let before = clock();
      stepHeard(run, (phase) => {
        const now = clock();
        const at = first + PLACES[phase];
        // Blocks of people add up.
        times[at] = (times[at] ?? 0) + now - before;
        before = now;
      });
    }
    return times;
  };
  const times = await measureInTurn([heard, silent], turns);
  if (times === null) return null;
  const [apart = [], whole = []] = times;
  const least = leastTime(whole.flat());
  return {
    ...size,
    clock: time,
    series: turns.series,
    turns: turns.turns,
    shares: sharesOf(apart),
    heard: leastTime(apart.flat()) / least,
    nanoseconds: (least * 1e6) / (citizens * months),
  };
}

/** Shares of phases from the times of months one after the other, phase by phase in each, in series of turns. */
export function sharesOf(series: readonly (readonly Months[])[]): PhaseFigure['shares'] {
  const all = shares(series.flat());
  const bySeries = series.map(shares);
  return PHASES.map((phase, n) => ({
    phase,
    share: all[n] ?? NaN,
    inSeries: bySeries.map((own) => own[n] ?? NaN),
  }));
}

function shares(turns: readonly Months[]): readonly number[] {
  const sums = PHASES.map(() => 0);
  for (const [n, time] of leastTimes(turns).entries()) sums[n % PHASES.length] = (sums[n % PHASES.length] ?? 0) + time;
  const total = sums.reduce((a, b) => a + b, 0);
  return sums.map((sum) => sum / total);
}
