import type { ResultColumn } from './analysisResult.ts';
import { honestDecimals, plainNumber } from '#pictures';
import type { FactorColumn } from './analysisRequest.ts';
import type { SweepResults } from './openResults.ts';
import type { SweepFactor } from './sweepFactor.ts';

/** One column of numbers an estimator looks at, one for each of the results' points. */
export interface EstimatorColumn {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly values: Float64Array;
  /** For texts, what each number stands for; null for numbers. */
  readonly levels: readonly string[] | null;
}

/** The columns of the factors as they are: numbers, shares one by one, texts as numbers of their levels in the order met. */
export function factorValues(results: SweepResults, asked: readonly FactorColumn[] | null): readonly EstimatorColumn[] {
  const chosen = asked ?? results.factors.map((factor): FactorColumn => ({ factor, column: null }));
  return chosen.flatMap(({ factor, column }) =>
    factor.columns
      .filter(({ name }) => column === null || name === column)
      .map(({ name, title = name, unit = '' }) => ({ name, label: title, unit, ...cellsOf(results, name) })),
  );
}

function cellsOf({ runs, firstRow }: SweepResults, name: string): Pick<EstimatorColumn, 'values' | 'levels'> {
  const column = runs.factors[name] ?? [];
  if (column instanceof Float64Array)
    return { values: Float64Array.from(firstRow, (row) => column[row] ?? NaN), levels: null };
  const texts = Array.from(firstRow, (row) => column[row] ?? 'missing');
  const levels = [...new Set(texts)];
  return { values: Float64Array.from(texts, (text) => levels.indexOf(text)), levels };
}

/**
 * Columns for a regression, none of which follows from the others: of shares that sum to 1 the last is left out, texts
 * become a column of 0 and 1 for each level but the first.
 */
export function regressionColumns(
  results: SweepResults,
  asked: readonly FactorColumn[] | null,
): readonly EstimatorColumn[] {
  const chosen = asked ?? results.factors.map((factor): FactorColumn => ({ factor, column: null }));
  return chosen.flatMap(({ factor, column }) => {
    const columns = factorValues(results, [{ factor, column }]);
    const free = column === null && columns.length > 1 ? columns.slice(0, -1) : columns;
    return free.flatMap((one) => (one.levels === null ? [one] : contrasts(one, one.levels)));
  });
}

function contrasts({ name, label, values }: EstimatorColumn, levels: readonly string[]): readonly EstimatorColumn[] {
  return levels.slice(1).map((level, k) => ({
    name: `${name}=${level}`,
    label: `${label}: ${level}`,
    unit: `1, not ${levels[0]}`,
    values: values.map((value) => Number(value === k + 1)),
    levels: null,
  }));
}

/** What to be careful with where factors hang together. */
export function factorNotes(factors: readonly SweepFactor[]): readonly string[] {
  return factors
    .filter(({ kind }) => kind === 'mix' || kind === 'shares')
    .map(
      ({ name }) =>
        `The shares of ${name} sum to 1, so each of them tells something of the others: their indices overlap.`,
    );
}

/** The columns as rows of units for estimators that look at the order of values only. */
export function asUnits(columns: readonly EstimatorColumn[]): {
  readonly factors: number;
  readonly units: Float64Array;
} {
  const factors = columns.length;
  const points = columns[0]?.values.length ?? 0;
  const units = new Float64Array(points * factors);
  columns.forEach(({ values }, k) => values.forEach((value, i) => (units[i * factors + k] = value)));
  return { factors, units };
}

/** A column of a table of points, with as many decimals as a hundredth of its span needs. */
export function pointColumn({ name, unit, values, levels }: EstimatorColumn): ResultColumn {
  if (levels !== null) return { name, label: name, unit, format: 'text' };
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const isWhole = values.every((value) => Number.isInteger(value));
  return { name, label: name, unit, format: 'number', decimals: isWhole ? 0 : honestDecimals([], [(high - low) / 10]) };
}

/** What stands in that column for one point. */
export function pointCell({ values, levels }: EstimatorColumn, at: number): string | number {
  const value = values[at] ?? NaN;
  return levels === null ? value : (levels[value] ?? String(value));
}

/** A value of a column for people. */
export function valueLabel({ levels }: Pick<EstimatorColumn, 'levels'>, value: number): string {
  return levels === null ? plainNumber(value, decimalsOf(value)) : (levels[value] ?? String(value));
}

function decimalsOf(value: number): number {
  const text = String(Number(value.toPrecision(4)));
  return text.includes('e') ? 6 : (text.split('.')[1]?.length ?? 0);
}
