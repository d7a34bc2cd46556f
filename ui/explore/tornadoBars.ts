import { runSpread, type RunSpread } from '#analysis';
import { studyFactors } from './studyPoints.ts';
import { studyValues, type StudyResult } from './runStudy.ts';

/** What moving one factor to one end of its range does to an outcome, replicate by replicate under the same seeds. */
export interface TornadoEnd extends RunSpread {
  /** Where the factor was moved to. */
  readonly level: number;
}

export interface TornadoBar {
  readonly factor: string;
  readonly lower: TornadoEnd;
  readonly upper: TornadoEnd;
  /** The larger of the two medians, whatever its sign. */
  readonly reach: number;
  /** How far it reaches to that side in each replicate; NaN where a run has not come. */
  readonly reaching: Float64Array;
}

/** The factors of a tornado with what each does alone, the farthest-reaching first; factors without a run yet come last. */
export function tornadoBars(result: StudyResult, outcome: string, month: number): readonly TornadoBar[] {
  const { replicates } = result.asked.study;
  const values = studyValues(result, outcome, month);
  const differencesAt = (point: number): Float64Array =>
    Float64Array.from({ length: replicates }, (_, r) => (values[point * replicates + r] ?? NaN) - (values[r] ?? NaN));
  const end = (factor: string, point: number): TornadoEnd => {
    const level = result.points[point]?.[factor];
    return { level: typeof level === 'number' ? level : NaN, ...runSpread(differencesAt(point)) };
  };
  return studyFactors(result.asked.study)
    .map((factor, n) => {
      const lower = end(factor, 1 + 2 * n);
      const upper = end(factor, 2 + 2 * n);
      const reach = Math.max(Math.abs(lower.median) || 0, Math.abs(upper.median) || 0);
      const farther = (Math.abs(upper.median) || 0) > (Math.abs(lower.median) || 0) ? 2 : 1;
      return { factor, lower, upper, reach, reaching: differencesAt(farther + 2 * n).map(Math.abs) };
    })
    .toSorted((a, b) => b.reach - a.reach);
}
