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
}

/** The factors of a tornado with what each does alone, the farthest-reaching first; factors without a run yet come last. */
export function tornadoBars(result: StudyResult, outcome: string, month: number): readonly TornadoBar[] {
  const { replicates } = result.asked.study;
  const values = studyValues(result, outcome, month);
  const end = (factor: string, point: number): TornadoEnd => {
    const differences = Float64Array.from(
      { length: replicates },
      (_, r) => (values[point * replicates + r] ?? NaN) - (values[r] ?? NaN),
    );
    const level = result.points[point]?.[factor];
    return { level: typeof level === 'number' ? level : NaN, ...runSpread(differences) };
  };
  return studyFactors(result.asked.study)
    .map((factor, n) => {
      const lower = end(factor, 1 + 2 * n);
      const upper = end(factor, 2 + 2 * n);
      const reach = Math.max(Math.abs(lower.median) || 0, Math.abs(upper.median) || 0);
      return { factor, lower, upper, reach };
    })
    .toSorted((a, b) => b.reach - a.reach);
}
