import type { Country } from '#sim';
import { attainedInterval, FEWEST_SEEDS, percentileInterval, resampled } from './bootstrapInterval.ts';
import type { Check } from './check.ts';
import { shareInterval } from './shareInterval.ts';
import { verdictOfInterval, verdictOfResamples, type Verdict } from './verdict.ts';

/**
 * What the arms of a pattern gave: `of(arm, reading)` is a column over seeds in the row's country, or in one that is named;
 * NaN: nothing to read.
 */
export type Samples = (arm: string, reading: string, country?: Country) => readonly number[];

/** One condition with what was measured. Bounds and ends without a limit are null. */
export interface JudgedCheck {
  readonly measures: string;
  readonly says: string;
  readonly unit: string;
  readonly value: number | null;
  /** 90%: of the statistic by resampling seeds, of a share of seeds by Wilson. */
  readonly low: number | null;
  readonly high: number | null;
  /** Seeds that had a value. */
  readonly seeds: number;
  readonly verdict: Verdict;
  /** How far the value lies inside its condition, negative outside, in its unit. */
  readonly margin: number | null;
  readonly decides: boolean;
  /** Why the condition gets no verdict, where it gets none. */
  readonly noVerdict: string | null;
}

/** A judged check, and how wide its room is: the distance of the interval to the nearer bound in widths of the interval. */
export interface WeighedCheck {
  readonly judged: JudgedCheck;
  readonly room: number;
}

export function weighCheck(
  check: Check,
  samples: Samples,
  { seeds, draws }: { readonly seeds: number; readonly draws: string },
): WeighedCheck {
  const columns = knownColumns(check, samples, seeds);
  const known = columns[0]?.length ?? 0;
  const value = check.statistic(columns);
  const resamples =
    check.spread === 'share of seeds' ? new Float64Array(0) : resampled(columns, check.statistic, draws);
  const [low, high] = intervalOf(check, value, known, resamples);
  const [from, to] = check.between;
  const enough = known >= Math.max(FEWEST_SEEDS, seeds / 2) && !Number.isNaN(value);
  const verdict = !enough
    ? 'cannot be read'
    : check.spread === 'grid'
      ? verdictOfResamples(check, resamples)
      : verdictOfInterval(check, low, high);
  const { measures, says, unit, decides, noVerdict } = check;
  const judged = {
    measures,
    says,
    unit,
    value: finite(value),
    low: finite(low),
    high: finite(high),
    seeds: known,
    verdict,
    margin: finite(Math.min(value - from, to - value)),
    decides,
    noVerdict,
  };
  return { judged, room: Math.min(low - from, to - high) / Math.max(high - low, 1e-12) };
}

/** Numbers of the seeds under which every column has one. */
function knownColumns(check: Check, samples: Samples, seeds: number): readonly (readonly number[])[] {
  const all = check.columns.map((value) =>
    Array.from({ length: seeds }, (_, seed) =>
      value((arm, reading, country) => samples(arm, reading, country)[seed] ?? NaN),
    ),
  );
  const known = Array.from({ length: seeds }, (_, seed) => seed).filter((seed) =>
    all.every((column) => Number.isFinite(column[seed])),
  );
  return all.map((column) => known.map((seed) => column[seed] ?? NaN));
}

function intervalOf(
  { spread }: Check,
  value: number,
  known: number,
  resamples: Float64Array,
): readonly [number, number] {
  if (spread === 'share of seeds') return shareInterval(value, known);
  return spread === 'grid' ? attainedInterval(resamples) : percentileInterval(resamples);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
