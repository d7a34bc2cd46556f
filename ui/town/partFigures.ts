import type { AreaSeries, StrategyRuns } from '../state/comparisonData.ts';

/** Shares in each part of the town at one month, over the runs that tell them. */
export interface PartFigures {
  /** Adults who take part, of all adults there: the mean of the runs. */
  readonly participation: Float64Array;
  /** Who is worn out, of those who take part in all runs together; NaN where nobody does. */
  readonly strained: Float64Array;
}

/** The runs of a strategy that were read in such parts. */
export function runsWith(runs: StrategyRuns['runs'], parts: keyof AreaSeries): readonly AreaSeries[] {
  return runs.flatMap((run) => (run?.areas !== undefined && run.areas[parts] !== null ? [run.areas] : []));
}

/**
 * The figures of `count` parts at a month. Means and not medians: in a neighbourhood some thirty people take part, so that the
 * share of the worn out leaps from run to run, and the people of all runs together say more than the run in the middle.
 */
export function partFigures(
  runs: readonly AreaSeries[],
  parts: keyof AreaSeries,
  count: number,
  month: number,
): PartFigures {
  const [participation, strained] = [new Float64Array(count), new Float64Array(count)];
  for (let part = 0; part < count; part++) {
    let [taking, worn] = [0, 0];
    for (const areas of runs) {
      const share = areas[parts]?.['participation']?.[count * month + part] ?? NaN;
      taking += share;
      if (share > 0) worn += share * (areas[parts]?.['strained']?.[count * month + part] ?? NaN);
    }
    participation[part] = taking / runs.length;
    strained[part] = taking > 0 ? worn / taking : NaN;
  }
  return { participation, strained };
}
