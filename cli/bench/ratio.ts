import { quantileType7, sortedNumbers } from '#analysis';

/** Milliseconds of each month of a run. */
export type Months = ArrayLike<number>;

/** The runs of one side: series of turns. */
export type Times = readonly (readonly Months[])[];

/** How much time one side takes of another's: the ratio of least times, and how far it moves between series. */
export interface Ratio {
  readonly ratio: number;
  /** The same ratio in each series by itself. */
  readonly series: readonly number[];
  readonly least: number;
  readonly median: number;
  readonly greatest: number;
}

/** What two copies of one commit may give. */
export const CONTROL = { min: 0.97, max: 1.03 } as const;

/** Greatest ÷ least of the series beyond which a ratio says nothing: as wide as what the control may give. */
export const WIDEST_SPREAD = 1.06;

/** The ratio of least times of two sides that did the same work in as many series. */
export function ratioOf(here: Times, there: Times): Ratio {
  const series = here.map((turns, index) => leastTime(turns) / leastTime(there[index] ?? []));
  const sorted = sortedNumbers(series);
  return {
    ratio: leastTime(here.flat()) / leastTime(there.flat()),
    series,
    least: quantileType7(sorted, 0),
    median: quantileType7(sorted, 0.5),
    greatest: quantileType7(sorted, 1),
  };
}

/** A month does the same work in every turn: the least time of a run is the sum of the least times of its months. */
export function leastTime(turns: readonly Months[]): number {
  return leastTimes(turns).reduce((sum, time) => sum + time, 0);
}

/** The least time of each month, or other part, over the turns. */
export function leastTimes(turns: readonly Months[]): readonly number[] {
  return Array.from(turns[0] ?? [], (_, month) => Math.min(...turns.map((turn) => turn[month] ?? NaN)));
}

/** Why a measured ratio is not to be believed, every reason in words; none when it is. */
export function whyUnusable(measured: Ratio, control: Ratio): readonly string[] {
  const reasons: string[] = [];
  if (!(control.ratio >= CONTROL.min && control.ratio <= CONTROL.max)) {
    reasons.push(`control gave ${control.ratio.toFixed(3)}, not ${CONTROL.min} to ${CONTROL.max}`);
  }
  for (const [name, { least, greatest }] of [
    ['its series', measured],
    ['series of the control', control],
  ] as const) {
    const spread = greatest / least;
    if (!(spread <= WIDEST_SPREAD)) {
      reasons.push(`${name} are ${spread.toFixed(3)} times apart, more than ${WIDEST_SPREAD}`);
    }
  }
  return reasons;
}
