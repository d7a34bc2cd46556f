import type { PlaceSums } from '#analysis';
import type { Combining, PlaceColumns } from '#runs';
import type { Place } from '#sim';
import type { SweepPlaces } from '../sweepPlaces.ts';
import type { PlaceArm } from './placeArms.ts';

/** What one outcome is in every place under one arm. */
export interface PlaceValues extends PlaceColumns {
  /** Runs of each place that have a value, or pairs of runs where two are compared. */
  readonly runs: Int32Array;
  /** Runs or pairs without a value. */
  readonly dropped: number;
  /** Standard error of what is told of each place, over its runs or pairs; NaN with fewer than two. */
  readonly errors: Float64Array;
}

interface Asked {
  readonly outcome: string;
  /** The outcome and what it counts by, for every row of the table of runs. */
  readonly byRun: Readonly<Record<string, Float64Array>>;
  readonly combining: Combining;
  readonly placed: SweepPlaces;
}

/** Adults of a place. */
export function adultsOf({ adults }: Place): number {
  return adults.reduce((sum, one) => sum + one, 0);
}

/** An outcome of the municipality as a whole, place by place; the runs of a place are averaged. */
export function placeColumns({ rows }: PlaceArm, { outcome, byRun, combining, placed }: Asked): PlaceValues {
  const { places, placeOf } = placed;
  const P = places.length;
  const adults = places.map(adultsOf);
  const values = byRun[outcome] ?? new Float64Array(0);
  const by = combining.by === 'adults' ? null : (byRun[combining.by] ?? new Float64Array(0));
  const [now, before] = [emptySums(P), emptySums(P)];
  const runs = new Int32Array(P);
  const told = places.map((): number[] => []);
  const weightOf = (row: number): number => (adults[placeOf[row] ?? 0] ?? NaN) * (by === null ? 1 : (by[row] ?? NaN));
  let dropped = 0;
  for (const { row, base } of rows) {
    const place = placeOf[row] ?? 0;
    const pair = [row, ...(base === null ? [] : [base])];
    if (!pair.every((one) => Number.isFinite(values[one]) && weightOf(one) > 0)) {
      dropped += 1;
      continue;
    }
    runs[place] = (runs[place] ?? 0) + 1;
    add(now, place, values[row] ?? NaN, weightOf(row));
    if (base !== null) add(before, place, values[base] ?? NaN, weightOf(base));
    told[place]?.push((values[row] ?? NaN) - (base === null ? 0 : (values[base] ?? NaN)));
  }
  const isCompared = rows.some(({ base }) => base !== null);
  for (const sums of [now, before]) averaged(sums, runs);
  return { outcome, now, before: isCompared ? before : null, runs, dropped, errors: Float64Array.from(told, errorOf) };
}

/** Sums that are being added up. */
export interface Growing extends PlaceSums {
  readonly sums: Float64Array;
  readonly weights: Float64Array;
}

export function emptySums(places: number): Growing {
  return { sums: new Float64Array(places), weights: new Float64Array(places) };
}

function add({ sums, weights }: Growing, place: number, value: number, weight: number): void {
  sums[place] = (sums[place] ?? 0) + weight * value;
  weights[place] = (weights[place] ?? 0) + weight;
}

/** A place counts by its people once, however many of its runs have a value. */
export function averaged({ sums, weights }: Growing, runs: Int32Array): void {
  runs.forEach((count, place) => {
    if (count < 2) return;
    sums[place] = (sums[place] ?? 0) / count;
    weights[place] = (weights[place] ?? 0) / count;
  });
}

function errorOf(values: readonly number[]): number {
  const n = values.length;
  if (n < 2) return NaN;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / (n - 1) / n);
}
