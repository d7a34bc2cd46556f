import { MAIN_METRICS, tellStory, type Story, type StrategyKnown, type TellableFinding, type Voice } from '#runs';
import { runsIn, type ComparisonData } from '../state/comparisonData.ts';
import type { Words } from '../words/en.ts';
import { FIFTH_METRICS } from '../words/fifthMetrics.ts';
import type { Language } from '../words/language.ts';
import { outcomeLabel, unitText } from '../words/outcomeText.ts';
import { fifthDifferences } from './fifthDifferences.ts';
import { findingAt, readingsOfPair } from './readingsAt.ts';

export type { Story } from '#runs';

/**
 * The story of a comparison at point `point` of its months: of strategy `told` against the first, and a clause on every other.
 * `gain` and each of `others` bear the moment ("After ten years with High-5, …"); `cost` and `losers` stand behind `gain` and are
 * of its moment, so they are not to be shown without it. While waiting, with too few runs and where nothing is told `gain` says
 * that. Sums are in pounds unless `money` writes them otherwise.
 */
export function storyOf(
  words: Words,
  language: Language,
  data: ComparisonData,
  point: number,
  told: number,
  names: readonly string[],
  money?: (pounds: number) => string,
): Story {
  const voice: Voice = {
    language,
    words: words.voice,
    labelOf: (outcome: string) => outcomeLabel(words, outcome),
    unitOf: (outcome: string) => unitText(words, outcome),
    ...(money === undefined ? {} : { money }),
  };
  const known = (n: number): StrategyKnown => strategyKnown(data, { point, n, names });
  const others = data.strategies.flatMap((_, n) => (n === 0 || n === told ? [] : [known(n)]));
  return tellStory(voice, known(told), others);
}

function strategyKnown(
  data: ComparisonData,
  { point, n, names }: { readonly point: number; readonly n: number; readonly names: readonly string[] },
): StrategyKnown {
  const month = data.months[point] ?? 0;
  return {
    name: names[n] ?? '',
    base: names[0] ?? '',
    month,
    findings: findingsAt(data, point, n),
    fifths: fifthsAt(data, n, month),
    runs: pairsIn(data, n),
  };
}

function findingsAt(data: ComparisonData, point: number, n: number): readonly TellableFinding[] {
  return MAIN_METRICS.flatMap((metric) => {
    const readings = readingsOfPair(data, metric, point, n);
    const [before, reading] = [readings[0], readings.at(-1)];
    const finding = reading && findingAt(data, metric, point, reading);
    return finding && before ? [{ ...finding, now: reading.median, before: before.median }] : [];
  });
}

/** Along a made-up gradient nobody is told to lose: who lives in the poorest areas is not known. The chapter shows it, and says so. */
function fifthsAt(data: ComparisonData, n: number, month: number): StrategyKnown['fifths'] {
  if (data.gradient !== 'known') return null;
  const found = FIFTH_METRICS.flatMap((metric) => fifthDifferences(data, metric, n, month) ?? []);
  if (found.length === 0) return null;
  return data.judgesAreas ? found : 'unjudged';
}

/** Of the strategy that has come less far: only pairs tell something. */
function pairsIn({ strategies }: ComparisonData, n: number): StrategyKnown['runs'] {
  const counts = [strategies[0], strategies[n]].map((one) => (one === undefined ? 0 : runsIn(one)));
  return { done: Math.min(...counts), all: strategies[n]?.runs.length ?? 0 };
}
