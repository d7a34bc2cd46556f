import { buildDesign, fullGrid, type UnitDesign } from '#analysis';
import type { Checked } from '#sim';
import type { Design } from '../design/design.ts';
import { coordinatesOf, type Factor, type FactorValue } from '../factors/factor.ts';
import { gridLevels } from '../design/gridLevels.ts';
import { valueFromUnits } from '../design/valueFromUnits.ts';
import type { Experiment } from '../file/experiment.ts';

/** The points of a design as values of the factors, each worked out when it is asked for. */
export interface DesignPoints {
  readonly points: number;
  /** Rows of the unit cube as analyses need them; null where points are listed or lie on a grid. */
  readonly units: UnitDesign | null;
  /** What the columns of `units` are called: a mixture has two. */
  readonly unitNames: readonly string[];
  /** Point `point`, in the order of the factors. */
  readonly valuesAt: (point: number) => readonly FactorValue[];
}

/** Builds the design of an experiment: numbers in the unit cube, and how each factor reads them. */
export function designPoints({
  design,
  factors,
  seed,
}: Pick<Experiment, 'design' | 'factors' | 'seed'>): Checked<DesignPoints> {
  const unitNames = factors.flatMap(({ name, range }) => (range.kind === 'mix' ? [`${name}.u`, `${name}.v`] : [name]));
  if (design.kind === 'listed') {
    const { rows, points } = design;
    return {
      ok: true,
      value: { points, units: null, unitNames, valuesAt: (point) => rows[checked(point, points)] ?? [] },
    };
  }
  if (design.method === 'fullGrid') return { ok: true, value: { ...gridPoints(design, factors), unitNames } };
  const built = buildDesign(design.method, design.factors, seed, design.options);
  if (!built.ok) return built;
  const units = built.value;
  const first = firstColumns(factors);
  const valuesAt = (point: number): readonly FactorValue[] => {
    const row = checked(point, units.points) * units.factors;
    return factors.map((factor, i) => {
      const column = row + (first[i] ?? 0);
      return valueFromUnits(factor, units.units[column] ?? 0, units.units[column + 1] ?? 0);
    });
  };
  return { ok: true, value: { points: units.points, units, unitNames, valuesAt } };
}

function gridPoints(
  { grid: asked }: Extract<Design, { kind: 'method' }>,
  factors: readonly Factor[],
): Omit<DesignPoints, 'unitNames'> {
  const levels = factors.map((factor, i) => gridLevels(factor, asked?.[i] ?? 1));
  const grid = fullGrid(levels.map(({ count }) => count));
  const valuesAt = (point: number): readonly FactorValue[] => {
    const row = checked(point, grid.points) * factors.length;
    return levels.map(({ count, at }, i) => at(Math.round((grid.units[row + i] ?? 0) * (count - 1))));
  };
  return { points: grid.points, units: null, valuesAt };
}

function firstColumns(factors: readonly Factor[]): readonly number[] {
  let next = 0;
  return factors.map((factor) => {
    const column = next;
    next += coordinatesOf(factor);
    return column;
  });
}

function checked(point: number, points: number): number {
  if (Number.isInteger(point) && point >= 0 && point < points) return point;
  throw new RangeError(`point: expected whole number 0 to ${points - 1}, got ${point}`);
}
