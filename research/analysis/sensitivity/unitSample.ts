/** Where in the unit cube the points of a design lie; a `UnitDesign` is one. Only the order of values along a factor counts where a method says so. */
export interface UnitSample {
  readonly factors: number;
  /** points × factors, row by row. */
  readonly units: Float64Array;
}

/** The points that have an outcome, as columns. */
export interface CompleteColumns {
  /** One column for each factor. */
  readonly columns: readonly Float64Array[];
  readonly outcomes: Float64Array;
  /** Points left out because their outcome is not a finite number: their runs failed. */
  readonly dropped: number;
}

/** Leaves out the points without an outcome and turns rows into columns. Throws a `RangeError` where rows and outcomes do not match. */
export function completeColumns(sample: UnitSample, outcomes: Float64Array): CompleteColumns {
  const { factors, units } = sample;
  expectRows(sample, outcomes);
  const rows = Array.from(outcomes.keys()).filter((row) => Number.isFinite(outcomes[row]));
  return {
    columns: Array.from({ length: factors }, (_, factor) =>
      Float64Array.from(rows, (row) => units[row * factors + factor]),
    ),
    outcomes: Float64Array.from(rows, (row) => outcomes[row]),
    dropped: outcomes.length - rows.length,
  };
}

/** Throws a `RangeError` unless there is one row of units for each outcome. */
export function expectRows({ factors, units }: UnitSample, outcomes: ArrayLike<number>): void {
  if (!Number.isInteger(factors) || factors < 1) throw new RangeError(`factors: expected 1 or more, got ${factors}`);
  if (units.length !== factors * outcomes.length) {
    throw new RangeError(`units: expected ${outcomes.length} points × ${factors} factors, got ${units.length} numbers`);
  }
}
