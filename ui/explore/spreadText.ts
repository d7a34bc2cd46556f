import { ANALYSES, type OutcomeSummary } from '#analysis';
import type { ExploreWords } from '../words/exploreEn.ts';

/** With fewer runs nobody can say where nine of ten lie. */
const ENOUGH = ANALYSES.summary.enough.count;
/** What a summary is asked for: smallest, where nine of ten begin, median, where they end, largest. */
export const SPREAD_QUANTILES: readonly number[] = [0, 0.05, 0.5, 0.95, 1];

/** How the runs of a group lie, in a sentence that claims no more than so many runs bear. */
export function spreadText(
  { distribution }: ExploreWords,
  name: string,
  { runs, quantiles }: Pick<OutcomeSummary, 'runs' | 'quantiles'>,
  read: (value: number) => string,
): string {
  const [least = '', low = '', middle = '', high = '', most = ''] = quantiles.map(({ value }) => read(value));
  if (runs === 0) return distribution.noValue(name);
  if (runs === 1) return distribution.one(name, middle);
  return runs < ENOUGH ? distribution.few(name, runs, least, middle, most) : distribution.text(name, low, middle, high);
}
