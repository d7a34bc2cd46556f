import { comparePairs, type Better } from '#analysis';
import { findingOf, type Finding } from './finding.ts';

/** Strategy minus baseline in each fifth of the place's adults, from least to most deprived. */
export interface FifthFindings {
  readonly outcome: string;
  readonly month: number;
  /** Fifth by fifth against the baseline. */
  readonly fifths: readonly Finding[];
  /** What the most deprived fifth gains over what the least deprived gains: `good` −1 says that it gains less, or loses more. */
  readonly most: Finding;
}

export const FIFTHS = 5;

interface FifthsOf {
  readonly outcome: string;
  readonly month: number;
  readonly better: Better;
  readonly missing?: number;
}

/**
 * Who gains and who loses. Which fifths are set against each other is fixed beforehand, the most against the least deprived:
 * picking the extremes after the fact would find a loser by chance. `strategy` and `baseline` give a fifth's
 * value in every replicate, NaN where there is none.
 */
export function fifthFindings(
  of: FifthsOf,
  strategy: (fifth: number) => ArrayLike<number>,
  baseline: (fifth: number) => ArrayLike<number>,
): FifthFindings {
  const gains = Array.from({ length: FIFTHS }, (_, fifth) => {
    const base = baseline(fifth);
    return Float64Array.from(strategy(fifth), (value, replicate) => value - (base[replicate] ?? NaN));
  });
  const against = (gain: Float64Array, other: Float64Array): Finding =>
    findingOf(of, comparePairs(gain, other, of.better));
  const [least = new Float64Array(), most = new Float64Array()] = [gains[0], gains[FIFTHS - 1]];
  return {
    outcome: of.outcome,
    month: of.month,
    fifths: gains.map((gain) => against(gain, new Float64Array(gain.length))),
    most: against(most, least),
  };
}
