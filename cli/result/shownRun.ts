import type { Language } from '#runs';
import type { Result, Scenario } from '#sim';
import type { ToldLife } from './toldLives.ts';

/** A finished run with what is to be shown of it. */
export interface ShownRun {
  readonly scenario: Scenario;
  readonly result: Result;
  /** Metrics to show, in order. */
  readonly metrics: readonly string[];
  /** Own outcomes over the run's months, by name. */
  readonly outcomes: Readonly<Record<string, Float64Array>>;
  /** Months to show, first and last included. */
  readonly months: readonly number[];
  readonly warnings: readonly string[];
  /** Lives of the run, where they were asked for. */
  readonly lives?: { readonly told: readonly ToldLife[]; readonly language: Language };
  /** Frames have a file of their own, so that JSON need not carry them. */
  readonly framesBeside?: boolean;
}

/** The series of a metric or an own outcome at the months shown. */
export function shownSeries({ result, outcomes, months }: ShownRun, name: string): readonly number[] {
  const series: Readonly<Record<string, Float64Array>> = { ...result.series, ...outcomes };
  return months.map((month) => series[name]?.[month] ?? NaN);
}
