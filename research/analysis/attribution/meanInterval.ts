import { AGREEMENT } from '../compareRuns.ts';
import { studentQuantile } from '../sensitivity/studentQuantile.ts';

/** A mean over replicates with Student's interval, and how many replicates go its way. */
export interface MeanInterval {
  readonly mean: number;
  /** Ends of the interval; NaN with fewer than two replicates. */
  readonly low: number;
  readonly high: number;
  /** Replicates with the sign of the mean. */
  readonly agree: number;
  readonly of: number;
}

/** The mean of one value for each replicate, with Student's interval; values that are no numbers are refused as NaN. */
export function meanInterval(values: readonly number[], confidence = 0.95): MeanInterval {
  const of = values.length;
  let total = 0;
  for (const value of values) total += value;
  const mean = total / of;
  let squares = 0;
  let agree = 0;
  for (const value of values) {
    squares += (value - mean) * (value - mean);
    if (value * mean > 0) agree += 1;
  }
  const half = of < 2 ? NaN : studentQuantile(confidence, of - 1) * Math.sqrt(squares / (of - 1) / of);
  return { mean, low: mean - half, high: mean + half, agree, of };
}

/** Whether the sign is known: the interval does not hold 0 and three quarters of the replicates agree in it. */
export function isClear({ low, high, agree, of }: MeanInterval): boolean {
  return (low > 0 || high < 0) && agree >= AGREEMENT * of;
}

/** Half the width of the interval. */
export function halfWidth({ low, high }: MeanInterval): number {
  return (high - low) / 2;
}
