import { linearScale } from './linearScale.ts';

/** The upright axis of a chart over time. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  /** Round numbers, the first at the lower end and the last at the upper. */
  readonly ticks: readonly number[];
  /** Decimals that tell the ticks apart. */
  readonly decimals: number;
  /** Whether it leaves out zero, and has to show so: else a slope is taken for a collapse. */
  readonly isBroken: boolean;
}

/** How many times as long an axis may become for reaching to zero; longer, and the lines would lie on each other. */
const LONGEST = 3;

/** An axis over the values, from zero where that costs little, or where it is asked for. */
export function valueAxis(
  values: readonly number[],
  { count = 5, zero = false }: { readonly count?: number; readonly zero?: boolean } = {},
): ValueAxis {
  const known = values.filter(Number.isFinite);
  const low = known.reduce((a, b) => Math.min(a, b), Infinity);
  const high = known.reduce((a, b) => Math.max(a, b), -Infinity);
  const reach = Math.max(high, 0) - Math.min(low, 0);
  const fromZero = zero || low === high || reach <= LONGEST * (high - low);
  const { ticks: steps, decimals } = linearScale(known, [0, 1], { count, zero: fromZero });
  const ticks = steps.map((tick) => Number(tick.toPrecision(12)));
  const [first, last] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  return { low: first, high: last, ticks, decimals, isBroken: first > 0 || last < 0 };
}
