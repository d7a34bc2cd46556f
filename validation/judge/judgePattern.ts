import type { Country } from '#sim';
import type { Pattern } from '../pattern.ts';
import { bootstrapInterval, FEWEST_SEEDS } from './bootstrapInterval.ts';
import type { Check } from './check.ts';

/** What the arms of a pattern gave in one country: `of(arm, reading)` is a column over seeds; NaN: nothing to read. */
export type Samples = (arm: string, reading: string) => readonly number[];

export type Verdict = 'held' | 'failed' | 'cannot be read';

/** One condition with what was measured. Bounds and ends without a limit are null. */
export interface JudgedCheck {
  readonly measures: string;
  readonly says: string;
  readonly unit: string;
  readonly value: number | null;
  /** 90%, by resampling seeds. */
  readonly low: number | null;
  readonly high: number | null;
  /** Seeds that had a value. */
  readonly seeds: number;
  readonly verdict: Verdict;
  /** How far inside the condition, negative outside, in the unit of the value. */
  readonly margin: number | null;
  readonly decides: boolean;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly checks: readonly JudgedCheck[];
  /** Index of the check that the verdict hangs on: the first that failed, else the one that held most narrowly. */
  readonly decidedBy: number | null;
}

/** Judges every condition; the pattern holds when all that decide hold, and cannot be read when one of them cannot. */
export function judgePattern(
  { id, checks }: Pick<Pattern, 'id' | 'checks'>,
  samples: Samples,
  { seeds, country }: { readonly seeds: number; readonly country: Country },
): Judgement {
  const judged = checks(country).map((check, n) =>
    judgeCheck(check, samples, { seeds, draws: `${id}/${country}/${n}` }),
  );
  const deciding = judged.filter(({ decides }) => decides);
  const verdict = deciding.some((one) => one.verdict === 'failed')
    ? 'failed'
    : deciding.length === 0 || deciding.some((one) => one.verdict === 'cannot be read')
      ? 'cannot be read'
      : 'held';
  return { verdict, checks: judged, decidedBy: hangsOn(judged, verdict) };
}

export function judgeCheck(
  check: Check,
  samples: Samples,
  { seeds, draws }: { readonly seeds: number; readonly draws: string },
): JudgedCheck {
  const all = check.columns.map((value) =>
    Array.from({ length: seeds }, (_, seed) => value((arm, reading) => samples(arm, reading)[seed] ?? NaN)),
  );
  const known = Array.from({ length: seeds }, (_, seed) => seed).filter((seed) =>
    all.every((column) => Number.isFinite(column[seed])),
  );
  const columns = all.map((column) => known.map((seed) => column[seed] ?? NaN));
  const value = check.statistic(columns);
  const [low, high] = bootstrapInterval(columns, check.statistic, draws);
  const margin = marginOf(check, value, low, high);
  const enough = known.length >= Math.max(FEWEST_SEEDS, seeds / 2);
  const verdict = !enough || Number.isNaN(margin) ? 'cannot be read' : holds(check, margin) ? 'held' : 'failed';
  const { measures, says, unit, decides } = check;
  return {
    measures,
    says,
    unit,
    value: finite(value),
    low: finite(low),
    high: finite(high),
    seeds: known.length,
    verdict,
    margin: finite(margin),
    decides,
  };
}

/** Distance to the nearer bound: of the value, of the end of its interval that is worst, or of the one that is best. */
function marginOf({ held, between: [from, to] }: Check, value: number, low: number, high: number): number {
  if (held === 'inside') return Math.min(value - from, to - value);
  if (held === 'clearly') return Math.min(low - from, to - high);
  return Math.min(high - from, to - low);
}

/** What must be clear may not lie on the bound. */
function holds({ held }: Check, margin: number): boolean {
  return held === 'clearly' ? margin > 0 : margin >= 0;
}

function hangsOn(checks: readonly JudgedCheck[], verdict: Verdict): number | null {
  const first = checks.findIndex((one) => one.decides && one.verdict === verdict);
  if (verdict !== 'held') return first < 0 ? null : first;
  const narrowness = ({ margin, low, high }: JudgedCheck): number =>
    (margin ?? Infinity) / Math.max((high ?? 0) - (low ?? 0), 1e-12);
  return checks.reduce<number | null>((best, one, n) => {
    if (!one.decides) return best;
    const other = best === null ? undefined : checks[best];
    return other === undefined || narrowness(one) < narrowness(other) ? n : best;
  }, null);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
