import { FEWEST_PAIRS, type Better, type PairedDifference, type StrategyReading } from '#analysis';
import { METRICS, smallestDifference, type MetricName } from '#sim';

/**
 * Whether a difference may be told. `waiting`: runs are still to come; `unknown`: there is nothing to read here; `few`: under
 * ten pairs; `chance`: not told from chance, since under three quarters of the pairs agree or the 90% interval holds 0; `told`.
 */
export type Telling = 'waiting' | 'unknown' | 'few' | 'chance' | 'told';

/**
 * How large it is, in smallest differences that matter (`smallestDifference`): under one about the same, to four slight, to
 * ten clear, above large. Not in the spread of the runs, which shrinks as more citizens are simulated.
 */
export type Size = 'same' | 'slight' | 'clear' | 'large';

const SLIGHT_TO = 4;
const CLEAR_TO = 10;

/** What the pairs of runs of two strategies say of one outcome at one moment: the only thing sentences are made from. */
export interface Finding {
  /** A metric, an own outcome, a line of the ledger. */
  readonly outcome: string;
  readonly month: number;
  readonly telling: Telling;
  /** Of the strategy against the baseline: +1 higher, −1 lower; 0 where nothing is told or it is about the same. */
  readonly direction: -1 | 0 | 1;
  /** What that is for residents: +1 better, −1 worse, 0 neither, or it depends. */
  readonly good: -1 | 0 | 1;
  /** Null where nothing is told, and for outcomes of which nobody said what difference matters. */
  readonly size: Size | null;
  /** Pairs that go the way of the direction, or, where there is none, in which the strategy is ahead (higher, where it depends). */
  readonly agreeing: number;
  readonly pairs: number;
  /** Paired difference, the median with its 90% interval; NaN where nothing is known. */
  readonly difference: { readonly median: number; readonly low: number; readonly high: number };
}

/** The finding behind a paired difference. `missing`: runs that are still to come. */
export function findingOf({ outcome, month, better, missing = 0 }: FindingOf, difference: PairedDifference): Finding {
  const { pairs, median, low, high, ahead, behind, verdict } = difference;
  const matters = smallest(outcome);
  // Known to be so near 0 that nobody need care which side it is on, or exactly level.
  const negligible = matters === null ? verdict === 'same' : Math.max(Math.abs(low), Math.abs(high)) < matters;
  const telling = tellingOf({ pairs, missing, negligible, sided: verdict !== 'none' });
  const size = telling === 'told' ? sizeOf(median, matters, negligible) : null;
  const direction = telling !== 'told' || size === 'same' ? 0 : sign(median);
  return {
    outcome,
    month,
    telling,
    direction,
    good: sign(direction * better),
    size,
    agreeing: verdict === 'behind' || verdict === 'lower' ? behind : ahead,
    pairs,
    difference: { median, low, high },
  };
}

interface FindingOf {
  readonly outcome: string;
  readonly month: number;
  readonly better: Better;
  readonly missing?: number;
}

/** The finding of a strategy's reading against the baseline; null for the baseline itself. */
export function readingFinding(of: FindingOf, { difference }: Pick<StrategyReading, 'difference'>): Finding | null {
  return difference === null ? null : findingOf(of, difference);
}

function tellingOf(known: { pairs: number; missing: number; negligible: boolean; sided: boolean }): Telling {
  if (known.missing > 0) return 'waiting';
  if (known.pairs === 0) return 'unknown';
  if (known.pairs < FEWEST_PAIRS) return 'few';
  return known.sided || known.negligible ? 'told' : 'chance';
}

function sizeOf(median: number, matters: number | null, negligible: boolean): Size | null {
  if (negligible) return 'same';
  if (matters === null) return null;
  const times = Math.abs(median) / matters;
  return times < 1 ? 'same' : times < SLIGHT_TO ? 'slight' : times < CLEAR_TO ? 'clear' : 'large';
}

function smallest(outcome: string): number | null {
  return Object.hasOwn(METRICS, outcome) ? smallestDifference(outcome as MetricName).value : null;
}

function sign(value: number): -1 | 0 | 1 {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}
