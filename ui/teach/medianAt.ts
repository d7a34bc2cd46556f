import { medianOf } from '#analysis';
import type { LessonReadings } from '#lessons';

/** Median of an arm on a metric in a month; NaN where nothing is read. */
export function medianAt(runs: LessonReadings, arm: string, metric: string, month: number): number {
  return medianOf(runs.at(arm, metric, month));
}

/** Medians of an arm month by month. */
export function mediansOf(runs: LessonReadings, arm: string, metric: string, months: number): Float64Array {
  return Float64Array.from({ length: months + 1 }, (_, month) => medianAt(runs, arm, metric, month));
}

/** Medians of an arm, times those of another in the same month: what predicted curves say something about. */
export function timesOf(
  runs: LessonReadings,
  { arm, than, metric }: { readonly arm: string; readonly than: string; readonly metric: string },
  months: number,
): Float64Array {
  const base = mediansOf(runs, than, metric, months);
  return mediansOf(runs, arm, metric, months).map((value, month) => value / (base[month] ?? NaN));
}
