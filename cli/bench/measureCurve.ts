import { medianOf } from '#analysis';
import { measureInTurn, type Turns, type Work } from './measureInTurn.ts';
import { leastTime, type Times } from './ratio.ts';

/** What costs something at a number of something. */
export interface Side {
  readonly at: number;
  /** What tells it from others at the same number; empty where there is one way only. */
  readonly way: string;
  readonly work: Work;
  /** How many of the curve's units one piece of work is. */
  readonly units: number;
}

interface CurveWords {
  readonly name: string;
  /** What grows: `citizens`. */
  readonly along: string;
  /** What is measured, in milliseconds: `a month`. */
  readonly unit: string;
  /** What one costs where cost grows with the number: `a citizen`; null where nothing can be said of one. */
  readonly each: string | null;
  /** How it is measured. */
  readonly about: string;
}

/** A curve that is to be measured. */
export interface AskedCurve extends CurveWords {
  /** Makes what its work needs, when its turn comes; `close` gives it back. */
  readonly prepare: () => Promise<{ readonly sides: readonly Side[]; readonly close: () => Promise<void> }>;
}

/** A curve that was measured: least times, all divided by that of its first point. */
export interface Curve extends CurveWords {
  /** Series, and turns of each. */
  readonly series: number;
  readonly turns: number;
  readonly points: readonly CurvePoint[];
}

export interface CurvePoint {
  readonly at: number;
  readonly way: string;
  /** Milliseconds of a unit: least, and median of the turns. */
  readonly least: number;
  readonly median: number;
  /** Least time ÷ that of the first point. */
  readonly ratio: number;
  readonly medianRatio: number;
  /** The ratio of least times in each series by itself. */
  readonly inSeries: readonly number[];
  /** Greatest ÷ least of these. */
  readonly apart: number;
}

/** Series that are further apart than this do not agree. */
export const AGREE = 1.1;

/** Measures the points of a curve in turn; null when interrupted. */
export async function measureCurve({ prepare, ...words }: AskedCurve, turns: Turns): Promise<Curve | null> {
  const { sides, close } = await prepare();
  try {
    const works = sides.map(({ work }) => work);
    const times = await measureInTurn(works, turns);
    if (times === null) return null;
    return { ...words, series: turns.series, turns: turns.turns, points: pointsOf(sides, times) };
  } finally {
    await close();
  }
}

/** Points from the times of their sides, in the same order. */
export function pointsOf(sides: readonly Omit<Side, 'work'>[], times: readonly Times[]): readonly CurvePoint[] {
  const read = sides.map(({ at, way, units }, n) => {
    const series = times[n] ?? [];
    const all = series.flat();
    const sums = all.map((parts) => leastTime([parts]));
    return {
      at,
      way,
      least: leastTime(all) / units,
      median: medianOf(sums) / units,
      inSeries: series.map((turns) => leastTime(turns) / units),
    };
  });
  const [first] = read;
  return read.map(({ at, way, least, median, inSeries }) => {
    const ratios = inSeries.map((value, n) => value / (first?.inSeries[n] ?? NaN));
    return {
      at,
      way,
      least,
      median,
      ratio: least / (first?.least ?? NaN),
      medianRatio: median / (first?.median ?? NaN),
      inSeries: ratios,
      apart: Math.max(...ratios) / Math.min(...ratios),
    };
  });
}
