import { METRIC_NAMES, simulate, type MetricName, type RunOptions, type Scenario } from '#sim';

/** Mean of a number over seeds and the standard error of that mean. */
export interface Measured {
  readonly mean: number;
  readonly error: number;
}

/** Runs a scenario under some seeds; only the municipality's series are kept. */
export function runOverSeeds(
  scenario: Scenario,
  seeds: readonly string[],
  options: RunOptions,
): Readonly<Record<MetricName, Float64Array>>[] {
  return seeds.map((seed) => simulate(scenario, { ...options, seed, neighbourhoods: false }).series);
}

/** Mean of a series over months `from` to `to`, both included, leaving out what does not exist. */
export function meanOfMonths(series: Float64Array, from: number, to: number): number {
  const there = series.slice(from, to + 1).filter((value) => !Number.isNaN(value));
  return there.reduce((a, b) => a + b, 0) / there.length;
}

export function measure(values: readonly number[]): Measured {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1);
  return { mean, error: Math.sqrt(variance / values.length) };
}

/** A number for every metric. */
export function eachMetric<T>(make: (name: MetricName) => T): Map<MetricName, T> {
  return new Map(METRIC_NAMES.map((name) => [name, make(name)]));
}

/** `s1` … `sn`: seeds that no other test uses. */
export function seedsCalled(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, n) => `${word}${n + 1}`);
}
