import type { Enough, Estimate } from '#analysis';
import type { ResultCell, ResultColumn, ResultPicture, ResultTable } from '../analysisResult.ts';
import { honestDecimals, percent, plainNumber } from '#pictures';
import { beyondNotes, oddities, type RangedEstimate } from './beyondRange.ts';
import type { FactorVerdict } from './factorVerdict.ts';
import { fewNotes } from './fewNotes.ts';

/** One kind of index, one value for each factor. */
export interface IndexSeries {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Estimate[];
  /** What it cannot leave but by the chance of a sample. */
  readonly range: readonly [low: number, high: number];
}

export interface IndexedFactor {
  readonly name: string;
  readonly label: string;
}

/** What the factors of one outcome got. */
export interface OutcomeIndices {
  readonly outcome: { readonly name: string; readonly label: string; readonly unit: string };
  readonly factors: readonly IndexedFactor[];
  readonly series: readonly IndexSeries[];
  /** Another number for each factor, without an interval. */
  readonly beside?: readonly { readonly name: string; readonly label: string; readonly values: readonly number[] }[];
  /** What a factor that does nothing would get. */
  readonly noise?: number;
  /** From how many of what the method counts. */
  readonly units: number;
  /** One for each factor. */
  readonly verdicts: readonly FactorVerdict[];
}

/** Every index of every factor and outcome with its interval, the strongest factor of an outcome first. */
export function indexTable(
  name: string,
  title: string,
  {
    indices,
    confidence,
    enough,
  }: { readonly indices: readonly OutcomeIndices[]; readonly confidence: number; readonly enough: Enough },
): ResultTable {
  const level = percent(confidence);
  const [first] = indices;
  const [, many] = enough.unit;
  const columns: ResultColumn[] = [
    { name: 'outcome', label: 'Outcome', format: 'text' },
    { name: 'factor', label: 'Factor', format: 'text' },
    ...(first?.series ?? []).flatMap((series): ResultColumn[] => [
      { name: series.name, label: series.label, format: 'number' },
      { name: `${series.name}Low`, label: `${level} from`, format: 'number' },
      { name: `${series.name}High`, label: `${level} to`, format: 'number' },
    ]),
    ...(first?.beside ?? []).map((one): ResultColumn => ({ name: one.name, label: one.label, format: 'number' })),
    ...(first?.noise === undefined ? [] : [{ name: 'noise', label: 'Noise line', format: 'number' } as const]),
    { name: 'units', label: `${many.charAt(0).toUpperCase()}${many.slice(1)}`, format: 'count' },
    { name: 'verdict', label: 'Verdict', format: 'text' },
    { name: 'remark', label: 'Remark', format: 'text' },
  ];
  const rows: ResultCell[][] = [];
  const rowDecimals: number[] = [];
  for (const one of indices) {
    const decimals = decimalsOf(one);
    for (const k of strongestFirst(one)) {
      rows.push([
        one.outcome.name,
        one.factors[k]?.name ?? '',
        ...one.series.flatMap(({ values }) => [values[k]?.value ?? NaN, values[k]?.low ?? NaN, values[k]?.high ?? NaN]),
        ...(one.beside ?? []).map(({ values }) => values[k] ?? NaN),
        ...(one.noise === undefined ? [] : [one.noise]),
        one.units,
        one.verdicts[k] ?? 'cannot be told',
        rangedOf(one, k).flatMap(oddities).join('; '),
      ]);
      rowDecimals.push(decimals);
    }
  }
  return { name, title, columns, rows, rowDecimals };
}

function rangedOf({ series }: OutcomeIndices, k: number): readonly RangedEstimate[] {
  return series.flatMap(({ label, values, range }) =>
    values[k] === undefined ? [] : [{ label, estimate: values[k], range }],
  );
}

/** What must be said of the sample behind the indices of an outcome: too few, and whatever lies where it cannot. */
export function indexNotes(
  one: OutcomeIndices,
  { enough, times = 1 }: { readonly enough: Enough; readonly times?: number },
): readonly string[] {
  const sample = { units: one.units, enough, times };
  return [
    ...fewNotes(one.outcome.name, sample),
    ...beyondNotes(
      one.outcome.name,
      strongestFirst(one).flatMap((k) =>
        rangedOf(one, k).map((index) => ({ ...index, of: one.factors[k]?.name ?? '' })),
      ),
      sample,
    ),
  ];
}

/** The same as dots with intervals, a picture for each outcome. */
export function indexPictures(
  indices: readonly OutcomeIndices[],
  {
    table,
    title,
    axis,
    unit,
  }: { readonly table: string; readonly title: string; readonly axis: string; readonly unit?: string },
): readonly ResultPicture[] {
  return indices
    .filter(({ series }) => series.some(({ values }) => values.some(({ value }) => Number.isFinite(value))))
    .map((one) => {
      const order = strongestFirst(one);
      const rows = order.map((k) => ({
        label: one.factors[k]?.label ?? '',
        values: one.series.map(({ values }) => values[k] ?? { value: NaN, low: NaN, high: NaN }),
      }));
      return {
        kind: 'intervals',
        title: `${title}: ${one.outcome.label}`,
        description: describe(one, order),
        table,
        outcome: one.outcome.name,
        axis: { label: axis, unit: unit ?? one.outcome.unit },
        series: one.series.map(({ label }) => label),
        rows,
        line: one.noise === undefined ? null : { value: one.noise, label: 'noise line: a factor that does nothing' },
      };
    });
}

/** By the size of the last kind of index: that is the total where there is one. */
function strongestFirst({ factors, series }: OutcomeIndices): readonly number[] {
  const last = series.at(-1)?.values ?? [];
  const size = (k: number): number => {
    const value = Math.abs(last[k]?.value ?? NaN);
    return Number.isNaN(value) ? -1 : value;
  };
  return Array.from(factors.keys()).sort((a, b) => size(b) - size(a) || a - b);
}

export function decimalsOf({ series }: Pick<OutcomeIndices, 'series'>): number {
  const all = series.flatMap(({ values }) => values);
  return honestDecimals(
    all.map(({ value }) => value),
    all.map(({ low, high }) => (high - low) / 2),
  );
}

/** A number with its interval in words. */
export function estimateText({ value, low, high }: Estimate, decimals: number): string {
  const [shown, from, to] = [value, low, high].map((number) => plainNumber(number, decimals));
  return Number.isNaN(low) ? `${shown} (no interval)` : `${shown} (${from} to ${to})`;
}

const TOLD = 5;

function describe(one: OutcomeIndices, order: readonly number[]): string {
  const decimals = decimalsOf(one);
  const told = order.slice(0, TOLD).map((k) => {
    const numbers = one.series.flatMap(({ label, values }) =>
      values[k] === undefined ? [] : [`${label} ${estimateText(values[k], decimals)}`],
    );
    return `${one.factors[k]?.label}: ${numbers.join(', ')}, ${one.verdicts[k]}`;
  });
  const left = order.length - TOLD;
  const rest = left > 0 ? `; ${left === 1 ? '1 further factor is' : `${left} further factors are`} smaller` : '';
  const noise =
    one.noise === undefined ? '' : ` A factor that does nothing would reach ${plainNumber(one.noise, decimals)}.`;
  const which = order.length === 1 ? '1 factor' : `${order.length} factors, the strongest first`;
  return `Dots with intervals for ${which}. ${told.join('; ')}${rest}.${noise}`;
}
