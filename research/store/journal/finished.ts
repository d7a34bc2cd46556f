/** One run of the table of runs. */
export interface RunRow {
  /** Number of the run within the experiment, 0 to 2^31 - 1: order, sharding and sorting go by it. */
  readonly index: number;
  readonly runId: string;
  readonly point: number;
  readonly replicate: number;
  readonly seed: string;
  readonly status: 'done' | 'failed';
  /** Empty unless failed. */
  readonly reason: string;
  readonly fingerprint: string;
  readonly warnings?: string;
  /** In the order of the manifest's factors. A number that is NaN is missing. */
  readonly factors: readonly (string | number | boolean)[];
}

/** One reading of a run: every outcome of one area in one month. */
export interface OutcomeRow {
  readonly month: number;
  readonly area: string;
  /** In the order of the manifest's outcomes; flags as 0 or 1, NaN for what does not exist. */
  readonly values: Float64Array | readonly number[];
}

/** A run that has come to its end, well or not, with its readings in the order they are to be kept. */
export interface Finished {
  readonly run: RunRow;
  readonly outcomes: readonly OutcomeRow[];
}
