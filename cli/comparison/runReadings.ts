import { METRICS, STOCKS, type MetricName, type Result } from '#sim';

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

/** Own outcomes of a run from its series, by name. */
export type EvaluateOutcomes = (series: Result['series']) => Readonly<Record<string, Float64Array>>;

const FIFTHS = 5;

/** Takes from a result what is needed of it, so that the rest can be let go. */
export function readRun(
  result: Result,
  { metrics, at, evaluate }: { metrics: readonly string[]; at: readonly number[]; evaluate: EvaluateOutcomes },
): RunReadings {
  const series: Readonly<Record<string, Float64Array>> = { ...result.series, ...evaluate(result.series) };
  const areaMetrics = metrics.filter((name) => result.byFifth?.[name] !== undefined);
  return {
    fingerprint: result.fingerprint,
    warnings: result.warnings,
    values: Object.fromEntries(metrics.map((name) => [name, at.map((month) => series[name]?.[month] ?? NaN)])),
    fifths:
      result.byFifth === null
        ? null
        : Object.fromEntries(areaMetrics.map((name) => [name, at.map((month) => fifthsAt(result, name, month))])),
    ledger: result.ledger === null ? null : ledgerTotals(result.ledger, at),
  };
}

function fifthsAt(result: Result, name: string, month: number): readonly number[] {
  return Array.from(result.byFifth?.[name]?.subarray(month * FIFTHS, (month + 1) * FIFTHS) ?? []);
}

function ledgerTotals(ledger: NonNullable<Result['ledger']>, at: readonly number[]): Record<string, readonly number[]> {
  const totals: Record<string, readonly number[]> = {};
  for (const stock of STOCKS) {
    for (const line of ledger.lines[stock]) {
      const entries = ledger.entries[stock][line];
      if (entries === undefined) continue;
      totals[`${stock}: ${line}`] = at.map((month) => sum(entries.subarray(0, month * ledger.areas[stock])));
    }
  }
  return totals;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Which way a metric is better; own outcomes and lines of the ledger have no direction of their own. */
export function betterOf(name: string): -1 | 0 | 1 {
  return name in METRICS ? METRICS[name as MetricName].better : 0;
}
