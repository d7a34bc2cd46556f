import type { UnitDesign } from '#analysis';
import type { Checked } from '#sim';
import { designPoints, factorCells } from '#experiments';
import type { SweepResults } from './openResults.ts';

/** A design in the unit cube with the names of its columns. */
export interface RebuiltDesign {
  readonly units: UnitDesign;
  readonly names: readonly string[];
}

/** How far a value may be from the one in the table: less than anybody could have meant. */
const ROUNDING = 1e-9;

/**
 * The design of a folder, built again from what its manifest holds, in the order of its points. Believed only when it gives
 * the values that stand in the table of runs, point by point. Grids and lists have none.
 */
export function rebuildDesign({
  essence,
  runs,
  points,
  firstRow,
  manifest,
  dir,
}: SweepResults): Checked<RebuiltDesign> {
  const built = designPoints({ ...essence, factors: essence.factors as Parameters<typeof designPoints>[0]['factors'] });
  if (!built.ok) return built;
  const { units, unitNames, valuesAt } = built.value;
  if (units === null) {
    const issue = { field: 'method', expected: 'a design of the unit cube', got: 'a grid or a list of points' };
    return { ok: false, issues: [issue] };
  }
  for (let i = 0; i < points.length; i++) {
    const point = points[i] ?? 0;
    const row = firstRow[i] ?? 0;
    const cells = point < units.points ? factorCells(valuesAt(point)) : [];
    const odd = manifest.factors.find(({ name }, c) => !isSame(cells[c], runs.factors[name]?.[row]));
    if (odd === undefined) continue;
    const hint = 'these runs are not of the design in the manifest, or another version builds it differently';
    const got = String(runs.factors[odd.name]?.[row]);
    const expected = `${String(cells[manifest.factors.indexOf(odd)])}, as the design says`;
    return { ok: false, issues: [{ field: `${dir}: ${odd.name} at point ${point}`, expected, got, hint }] };
  }
  return { ok: true, value: { units, names: unitNames } };
}

function isSame(a: string | number | undefined, b: string | number | null | undefined): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(a));
}

/** Values by point of the whole design, NaN where a point has no run in the table. */
export function byDesignPoint({ points }: SweepResults, values: Float64Array, length: number): Float64Array {
  const all = new Float64Array(length).fill(NaN);
  points.forEach((point, i) => (all[point] = values[i] ?? NaN));
  return all;
}
