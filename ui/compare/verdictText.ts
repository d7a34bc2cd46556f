import type { PairedDifference } from '#analysis';
import type { Words } from '../words/en.ts';

/** A paired difference in words: in how many runs, or that it is not clear. Empty for the baseline itself. */
export function verdictText(words: Words, difference: PairedDifference | null): string {
  if (difference === null) return '';
  const { verdict, ahead, behind, pairs } = difference;
  return {
    ahead: words.ahead(ahead, pairs),
    behind: words.behind(behind, pairs),
    higher: words.higher(ahead, pairs),
    lower: words.lower(behind, pairs),
    same: words.same,
    few: words.few,
    none: words.unclear,
  }[verdict];
}
