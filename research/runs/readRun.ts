import type { Result } from '#sim';
import { FIFTHS } from './fifthFindings.ts';
import { ledgerTotals } from './ledgerTotals.ts';
import { readSeries } from './readSeries.ts';

/** What a comparison keeps of a run: values at the months asked for, not the series. Indexed by the position in `at`. */
export interface RunReadings {
  readonly fingerprint: string;
  readonly warnings: readonly string[];
  /** Metrics and own outcomes. */
  readonly values: Readonly<Record<string, readonly number[]>>;
  /** Metrics of neighbourhoods: for each month the five deprivation fifths, least deprived first; null where not read. */
  readonly fifths: Readonly<Record<string, readonly (readonly number[])[]>> | null;
  /** `trust: contagion` → what the mechanism has done to the stock since month 0; null if not asked for. */
  readonly ledger: Readonly<Record<string, readonly number[]>> | null;
}

/** Own outcomes of a run from its series as they are read, by name. */
export type EvaluateOutcomes = (series: Result['series']) => Readonly<Record<string, Float64Array>>;

/** Takes from a result what is needed of it, so that the rest can be let go. */
export function readRun(
  result: Result,
  { metrics, at, evaluate }: { metrics: readonly string[]; at: readonly number[]; evaluate: EvaluateOutcomes },
): RunReadings {
  const read = readSeries(result.series);
  const series: Readonly<Record<string, Float64Array>> = { ...read, ...evaluate(read) };
  const areaMetrics = metrics.filter((name) => result.byFifth?.[name] !== undefined);
  return {
    fingerprint: result.fingerprint,
    warnings: result.warnings,
    values: Object.fromEntries(metrics.map((name) => [name, at.map((month) => series[name]?.[month] ?? NaN)])),
    fifths:
      result.byFifth === null
        ? null
        : Object.fromEntries(areaMetrics.map((name) => [name, at.map((month) => fifthsAt(result, name, month))])),
    ledger:
      result.ledger === null
        ? null
        : Object.fromEntries(
            ledgerTotals(result.ledger, at).map(({ stock, line, totals }) => [`${stock}: ${line}`, totals]),
          ),
  };
}

function fifthsAt(result: Result, name: string, month: number): readonly number[] {
  return Array.from(result.byFifth?.[name]?.subarray(month * FIFTHS, (month + 1) * FIFTHS) ?? []);
}
