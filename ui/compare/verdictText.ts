import type { StrategyReading } from '#analysis';
import type { Words } from '../words/en.ts';

/** A paired difference in words: in how many runs, or that it is not clear. Empty for the baseline itself. */
export function verdictText(words: Words, { difference }: StrategyReading): string {
  if (difference === null) return '';
  const { verdict, ahead, behind, pairs } = difference;
  switch (verdict) {
    case 'ahead':
      return words.ahead(ahead, pairs);
    case 'behind':
      return words.behind(behind, pairs);
    case 'higher':
      return words.higher(ahead, pairs);
    case 'lower':
      return words.lower(behind, pairs);
    case 'same':
      return words.same;
    case 'few':
      return words.few;
    case 'none':
      return words.unclear;
  }
}
