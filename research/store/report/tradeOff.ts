import type { Checked } from '#sim';
import { MUNICIPALITY } from '../disk/municipality.ts';
import type { SweepResults } from '../findings/openResults.ts';
import type { OutcomeColumn } from '../findings/outcomeColumn.ts';
import { readOutcomeValues } from '../findings/outcomeValues.ts';

/**
 * The two outcomes that stand most in each other's way: of all pairs with a direction, the one whose means by point have the
 * lowest correlation once both are turned so that more is better. Fewer where there are not two that vary.
 */
export async function tradeOff(
  results: SweepResults,
  outcomes: readonly OutcomeColumn[],
): Promise<Checked<readonly OutcomeColumn[]>> {
  const directed = outcomes.filter(({ better, isConstraint }) => better !== 0 && !isConstraint);
  const names = directed.map(({ name }) => name);
  const read = await readOutcomeValues(results, names, { month: 'last', area: MUNICIPALITY });
  if (!read.ok) return read;
  const turned = directed.map((outcome) => ({
    outcome,
    values: (read.value.byPoint[outcome.name] ?? new Float64Array(0)).map((value) => outcome.better * value),
  }));
  let lowest = Infinity;
  let pair: readonly OutcomeColumn[] = [];
  turned.forEach((a, i) =>
    turned.slice(i + 1).forEach((b) => {
      const together = correlation(a.values, b.values);
      if (together < lowest) [lowest, pair] = [together, [a.outcome, b.outcome]];
    }),
  );
  return { ok: true, value: pair };
}

/** Pearson's, over the points that have both; NaN where one of them does not vary. */
function correlation(a: Float64Array, b: Float64Array): number {
  const rows = Array.from(a.keys()).filter((row) => Number.isFinite(a[row]) && Number.isFinite(b[row]));
  const off = (values: Float64Array): readonly number[] => {
    const mean = rows.reduce((sum, row) => sum + (values[row] ?? 0), 0) / rows.length;
    return rows.map((row) => (values[row] ?? 0) - mean);
  };
  const [x, y] = [off(a), off(b)];
  const product = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}
