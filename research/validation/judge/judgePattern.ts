import type { Country } from '#sim';
import type { Pattern } from '../pattern.ts';
import type { Check } from './check.ts';
import { weighCheck, type JudgedCheck, type Samples, type WeighedCheck } from './judgeCheck.ts';
import { verdictOfAll, type Verdict } from './verdict.ts';

export interface Judgement {
  readonly verdict: Verdict;
  readonly checks: readonly JudgedCheck[];
  /** Index of the check that the verdict hangs on: the first that has it; where it holds, the one with least room. */
  readonly decidedBy: number | null;
}

interface Asked {
  readonly seeds: number;
  readonly country: Country;
}

/** Judges every condition by the original reading; the verdict is that of all that decide (`verdictOfAll`). */
export function judgePattern(
  { id, checks }: Pick<Pattern, 'id' | 'checks'>,
  samples: Samples,
  { seeds, country }: Asked,
): Judgement {
  return judgeChecks(checks(country), samples, { seeds, draws: `${id}/${country}` });
}

/** The same measure of one pattern in one country is resampled alike wherever it stands. */
export function judgeChecks(
  checks: readonly Check[],
  samples: Samples,
  { seeds, draws }: { readonly seeds: number; readonly draws: string },
): Judgement {
  return judgementOf(checks.map((check) => weighCheck(check, samples, { seeds, draws: `${draws}/${check.measures}` })));
}

export function judgementOf(weighed: readonly WeighedCheck[]): Judgement {
  const deciding = weighed.filter(({ judged }) => judged.decides);
  const verdict = verdictOfAll(deciding.map(({ judged }) => judged.verdict));
  return { verdict, checks: weighed.map(({ judged }) => judged), decidedBy: hangsOn(weighed, verdict) };
}

function hangsOn(weighed: readonly WeighedCheck[], verdict: Verdict): number | null {
  const first = weighed.findIndex(({ judged }) => judged.decides && judged.verdict === verdict);
  if (verdict !== 'held') return first < 0 ? null : first;
  return weighed.reduce<number | null>((best, { judged, room }, n) => {
    if (!judged.decides) return best;
    const other = best === null ? undefined : weighed[best];
    return other === undefined || room < other.room ? n : best;
  }, null);
}
