import { decimalsFor } from '#pictures';
import { timesCounted, type AccountLine } from '#runs';
import type { Stock } from '#sim';
import type { Language } from '../words/language.ts';
import { differenceText, isShare, numberText } from '../words/outcomeText.ts';
import { isSum } from '../words/sums.ts';

/** How changes of one account are written: all with the decimals of the largest, so that they line up and none tells more than it. */
export function changeTextOf(
  stock: Stock,
  lines: readonly Pick<AccountLine, 'mean'>[],
  language: Language,
): (change: number) => string {
  if (isShare(stock) || isSum(stock)) return (change) => differenceText(stock, change, language);
  const times = timesCounted(stock);
  const sizes = lines.map(({ mean }) => Math.abs(times * mean));
  // Whole ones need a decimal less to be told apart.
  const decimals = Math.max(0, decimalsFor(sizes) - (Math.max(0, ...sizes) >= 1 ? 1 : 0));
  return (change) =>
    numberText(Number((times * change).toFixed(decimals)) + 0, language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'exceptZero',
    });
}
