import type { Stock } from '#sim';
import type { TownLedger } from './townLedger.ts';

/** What one mechanism did to a stock between two months: the mean over the runs, the smallest and the largest. */
export interface AccountLine {
  readonly line: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** How a stock came from one level to another. `start` and the lines add up to `end`. */
export interface Account {
  readonly start: number;
  readonly end: number;
  /** The largest first, whatever its sign; what did nothing in any run is left out. */
  readonly lines: readonly AccountLine[];
}

/** The ledger adds up within this (model.md 4): what is smaller is arithmetic, not a cause. */
const NOTHING = 1e-9;

/** The account of a stock from month `from` to month `to`, over runs of one strategy; null without a run or a month between. */
export function accountOf(ledgers: readonly TownLedger[], stock: Stock, from: number, to: number): Account | null {
  const [first] = ledgers;
  if (first === undefined || from >= to || from < 0 || to > first.months) return null;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const level = (month: number): number => mean(ledgers.map(({ levels }) => levels[stock][month] ?? NaN));
  const lines = Object.keys(first.lines[stock]).map((line) => {
    const sums = ledgers.map(({ lines: booked }) => sumBetween(booked[stock][line], from, to));
    return { line, mean: mean(sums), low: Math.min(...sums), high: Math.max(...sums) };
  });
  return {
    start: level(from),
    end: level(to),
    lines: lines
      .filter(({ low, high }) => Math.max(Math.abs(low), Math.abs(high)) > NOTHING)
      .sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean)),
  };
}

function sumBetween(values: Float64Array | undefined, from: number, to: number): number {
  let total = 0;
  for (let month = from; month < to; month++) total += values?.[month] ?? 0;
  return total;
}
