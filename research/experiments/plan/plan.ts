import type { UnitDesign } from '#analysis';
import type { Experiment } from '../file/experiment.ts';
import type { FactorValue } from '../factors/factor.ts';
import type { Column } from '../factors/column.ts';
import type { PointScenario } from './pointScenario.ts';

/** The runs of an experiment. Points and runs are worked out when asked for; only the design itself is held in memory. */
export interface Plan {
  readonly experiment: Experiment;
  readonly points: number;
  /** The most runs of a point; run `point × replicates + replicate`. */
  readonly replicates: number;
  /** What the first replicate of a point is numbered with: 1, in folders of format 1 it is 0. */
  readonly firstReplicate: 0 | 1;
  /** points × replicates. Adaptive replicates leave some of these runs out. */
  readonly runs: number;
  /** Rows of the unit cube for sensitivity analysis, in the order of the points; null for lists and grids. */
  readonly units: UnitDesign | null;
  /** What the columns of `units` stand for: factors, a mixture as `mix.u` and `mix.v`. */
  readonly unitNames: readonly string[];
  /** Columns of factors in a table of runs. */
  readonly columns: readonly Column[];
  /** Columns of outcomes: metrics, own outcomes, constraints. */
  readonly outcomes: readonly Column[];
  /** Values of the factors at a point, in their order. Throws RangeError outside the design, as all of these do. */
  readonly valuesAt: (point: number) => readonly FactorValue[];
  /** The same as cells of `columns`. */
  readonly cellsAt: (point: number) => readonly (number | string)[];
  readonly scenarioAt: (point: number) => PointScenario;
  /** Of a run: its seed. Common: by replicate only, the same at every point; independent: by point and replicate; worlds: by world and replicate. */
  readonly seedOf: (run: number) => string;
  /** Of a run: 16 hex digits of the SHA-256 of everything that determines it. Runs that are the same have the same. */
  readonly runIdOf: (run: number) => string;
  /** Points with the same number start from the same world at month 0 wherever their runs have the same seed. */
  readonly monthZeroGroupOf: (point: number) => number;
  /** Points with the same number have the same seeds. */
  readonly seedGroupOf: (point: number) => number;
  readonly warnings: readonly string[];
}

/** Where a run stands: its point, and its place among the replicates there, from 0. */
export function placeOfRun(
  { replicates, runs }: Pick<Plan, 'replicates' | 'runs'>,
  run: number,
): { readonly point: number; readonly replicate: number } {
  if (!Number.isInteger(run) || run < 0 || run >= runs)
    throw new RangeError(`run: expected whole number 0 to ${runs - 1}, got ${run}`);
  return { point: Math.floor(run / replicates), replicate: run % replicates };
}
