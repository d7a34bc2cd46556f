import type { ScoreSensitivity, SensitivityRow } from './runScoreSensitivity.ts';

/** What one coefficient does to the measure of one row. */
export interface FactorShare {
  readonly factor: string;
  /** Mean effect beyond what luck alone does, as a share of the largest in the row: 0 to 1. */
  readonly share: number;
  /** +1 raises the measure, −1 lowers it, 0 now this, now that. */
  readonly sign: -1 | 0 | 1;
  /** Moving it over half its range moves the measure at least as far as the measure lies from its condition. */
  readonly decides: boolean;
}

/** Every coefficient of a row, in the order of the factors; the noise factor has share 0. */
export function sensitivityShares(
  { factors, noise }: Pick<ScoreSensitivity, 'factors' | 'noise'>,
  { mu, muStar, margin }: Pick<SensitivityRow, 'mu' | 'muStar' | 'margin'>,
): readonly FactorShare[] {
  const luck = muStar[factors.indexOf(noise)] ?? 0;
  const beyond = factors.map((_, n) => Math.max(0, (muStar[n] ?? 0) - luck));
  const largest = Math.max(...beyond);
  return factors.map((factor, n) => {
    const size = muStar[n] ?? 0;
    const mean = mu[n] ?? 0;
    return {
      factor,
      share: largest > 0 ? (beyond[n] ?? 0) / largest : 0,
      // Under half of the size, effects of both signs cancel too much to name one.
      sign: Math.abs(mean) < size / 2 ? 0 : mean > 0 ? 1 : -1,
      decides: (beyond[n] ?? 0) > 0 && margin !== null && size >= Math.abs(margin),
    };
  });
}
