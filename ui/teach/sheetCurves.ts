import { medianOf } from '#analysis';
import { timesAt, type Lesson, type LessonReadings, type PredictStep } from '#lessons';

/** What is drawn on a worksheet: the line that is known, and the three curves that may be chosen, month by month. */
export interface SheetCurves {
  /** The line of what the arm is compared with; all 1 where values are times that line. */
  readonly base: readonly number[];
  /** A value for each month; NaN where a curve says nothing. */
  readonly curves: readonly (readonly number[])[];
  /** Whether values are in the unit of the metric, and not times the line. */
  readonly inUnits: boolean;
}

/**
 * The curves of a prediction over the line they are compared with. In the unit of the metric only where that line belongs to the first
 * arm and has run: of every other arm a class may not know a value before it has predicted.
 */
export function sheetCurves(lesson: Lesson, step: PredictStep, runs: LessonReadings | null): SheetCurves {
  const months = Array.from({ length: lesson.months + 1 }, (_, month) => month);
  const known = runs !== null && step.than === lesson.arms[0]?.id ? medians(runs, step, months) : null;
  const inUnits = known !== null && known.every(Number.isFinite) && known.some((value) => value !== 0);
  const base = inUnits ? known : months.map(() => 1);
  const curves = step.curves.map(({ points }) =>
    months.map((month) => (timesAt(points, month) ?? NaN) * (base[month] ?? NaN)),
  );
  return { base, curves, inUnits };
}

/** Medians month by month; straight between months that were kept, of runs that ship. */
function medians(runs: LessonReadings, { than, metric }: PredictStep, months: readonly number[]): readonly number[] {
  const points = months.flatMap((month) => {
    const value = medianOf(runs.at(than, metric, month));
    return Number.isFinite(value) ? [[month, value] as const] : [];
  });
  return months.map((month) => timesAt(points, month) ?? NaN);
}
