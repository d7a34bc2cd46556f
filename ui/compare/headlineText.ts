import { hangingSign, PRESETS, type PresetName } from '#scenarios';
import type { ComparisonData } from '../state/comparisonData.ts';
import { BENEFITS, MAIN_METRICS } from '#runs';
import type { Words } from '../words/en.ts';
import { labelOf } from '../words/languages.ts';
import { findingAt, readingAt } from './readingsAt.ts';

/**
 * One sentence on strategy `n` against the first at the last month: the first benefit on which it is told to be ahead, and the
 * first cost on which it is told to be behind. A benefit never stands alone: where no cost is told, that is said. While runs are
 * still to come, or are too few, that is all it says.
 */
export function headlineText(words: Words, data: ComparisonData, n: number, names: readonly string[]): string {
  const point = data.months.length - 1;
  const found = MAIN_METRICS.flatMap((metric) => {
    const reading = readingAt(data, metric, point, n);
    const finding = reading && findingAt(data, metric, point, reading);
    return finding ? [{ metric, ...finding }] : [];
  });
  const known = found.filter(({ telling }) => telling !== 'unknown');
  const [name, base] = [names[n] ?? '', names[0] ?? ''];
  for (const why of ['waiting', 'few'] as const)
    if (known.some(({ telling }) => telling === why)) return words.headline[why](name, base);
  const good = known.find((finding) => BENEFITS.includes(finding.metric) && finding.good > 0);
  const costs = known.filter(({ metric }) => !BENEFITS.includes(metric));
  const bad = [...costs, ...known].find((finding) => finding.good < 0);
  const told = ({ metric, size, agreeing, pairs }: (typeof found)[number]) =>
    [size === null || size === 'same' ? '' : words.sizes[size], words.metrics[metric], agreeing, pairs] as const;
  if (good === undefined)
    return bad === undefined ? words.headline.nothing(name, base) : words.headline.worseOnly(name, base, ...told(bad));
  return (
    words.headline.good(name, base, ...told(good)) +
    (bad === undefined ? words.headline.noCost : words.headline.bad(...told(bad)))
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
