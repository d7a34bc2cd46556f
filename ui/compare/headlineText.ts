import type { StrategyReading } from '#analysis';
import { hangingSign, PRESETS, type PresetName } from '#scenarios';
import type { ComparisonData } from '../state/comparisonData.ts';
import { MAIN_METRICS, type MainMetric } from '#runs';
import type { Words } from '../words/en.ts';
import { labelOf } from '../words/languages.ts';
import { readingAt } from './readingsAt.ts';

/** What a strategy is for, in the order in which a headline names it; the rest of the metrics are costs and risks. */
const BENEFITS: readonly MainMetric[] = ['needMet', 'trust', 'participation', 'equity', 'localIncomeIndex'];

interface Finding {
  readonly metric: MainMetric;
  readonly reading: StrategyReading;
}

/**
 * One sentence on strategy `n` against the first at the last month: the first benefit on which it is clearly ahead, and the
 * first cost on which it is clearly behind. A benefit never stands alone: where no cost is clear, that is said.
 */
export function headlineText(words: Words, data: ComparisonData, n: number, names: readonly string[]): string {
  const point = data.months.length - 1;
  const found: readonly Finding[] = MAIN_METRICS.flatMap((metric) => {
    const reading = readingAt(data, metric, point, n);
    return reading === undefined ? [] : [{ metric, reading }];
  });
  const good = found.find(
    ({ metric, reading }) => BENEFITS.includes(metric) && reading.difference?.verdict === 'ahead',
  );
  const costs = found.filter(({ metric }) => !BENEFITS.includes(metric));
  const bad = [...costs, ...found].find(({ reading }) => reading.difference?.verdict === 'behind');
  const [name, base] = [names[n] ?? '', names[0] ?? ''];
  const count = ({ reading }: Finding): readonly [number, number] => {
    const { ahead = 0, behind = 0, pairs = 0, verdict = 'none' } = reading.difference ?? {};
    return [verdict === 'behind' ? behind : ahead, pairs];
  };
  if (good === undefined) {
    return bad === undefined
      ? words.headline.nothing(name, base)
      : words.headline.worseOnly(name, base, words.metrics[bad.metric], ...count(bad));
  }
  const start = words.headline.good(name, base, words.metrics[good.metric], ...count(good));
  return (
    start + (bad === undefined ? words.headline.noCost : words.headline.bad(words.metrics[bad.metric], ...count(bad)))
  );
}

/**
 * What is to be said beside the headline of two presets when the sign of a difference hangs on beliefs, whatever was changed in them;
 * null where nothing is known to.
 */
export function hangsText(words: Words, preset: string, against: string): string | null {
  const sign = hangingSign(preset, against);
  if (sign === undefined) return null;
  const { strategy, comparedWith, metric, combinations, above } = sign;
  const nameOf = (id: PresetName): string => labelOf(words, id, PRESETS[id].title);
  return words.headline.hangs(nameOf(strategy), nameOf(comparedWith), words.metrics[metric], combinations, above);
}
