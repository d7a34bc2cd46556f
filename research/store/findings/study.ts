import type { AnalysisName, OptionsOf } from '#analysis';
import type { Asked } from './analysisRequest.ts';
import type { Findings } from './analysisResult.ts';
import type { SweepResults } from './openResults.ts';
import type { OutcomeValues } from './outcomeValues.ts';
import type { Checked } from '#sim';

/** An analysis about to be made: where, what, and the numbers. */
export interface Study<N extends AnalysisName> {
  readonly results: SweepResults;
  readonly asked: Asked;
  readonly values: OutcomeValues;
  readonly options: OptionsOf<N>;
}

/** A way to analyse: findings, or why there are none. */
export type Method<N extends AnalysisName> = (study: Study<N>) => Checked<Findings> | Promise<Checked<Findings>>;
