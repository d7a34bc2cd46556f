/** Points to run, as rows of numbers in the unit cube; what a factor's 0 and 1 stand for is said elsewhere. */
export interface UnitDesign {
  /** Its name in DESIGNS. */
  readonly method: string;
  /** Numbers in a row. */
  readonly factors: number;
  /** Rows. */
  readonly points: number;
  /**
   * Row after row, points × factors numbers. Designs of random and Sobol kind lie in [0, 1); designs on levels (grids,
   * factorials, trajectories, one at a time, mixtures) reach 1 itself, so whoever maps a unit to one of k values must
   * hold the last one.
   */
  readonly units: Float64Array;
}
