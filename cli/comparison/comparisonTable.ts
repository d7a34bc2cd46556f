import type { PairedDifference, StrategyReading } from '#analysis';
import { counted, decimalsFor, MISSING, plainNumber } from '../output/plainNumber.ts';
import { textTable, wrapText } from '../output/textTable.ts';
import type { ComparedMetric, Comparison } from './compareStrategies.ts';

/** What stands at the end of a line, where the counts alone could be misread. */
function verdictText({ verdict }: PairedDifference): string {
  const texts = {
    none: 'no clear difference',
    few: 'too few runs',
    same: 'the same',
    behind: 'behind',
    lower: 'lower',
  };
  return verdict === 'ahead' || verdict === 'higher' ? '' : texts[verdict];
}

const DIRECTION = { 1: ', higher is better', [-1]: ', lower is better', 0: '' } as const;

/** A comparison for people: a block per metric and month, a line per strategy. */
export function comparisonTable(comparison: Comparison): string {
  const blocks = [...comparison.metrics, ...comparison.ledger].map((metric) => metricBlock(metric, comparison));
  return [heading(comparison), ...blocks, footing(comparison)].join('\n\n') + '\n';
}

function heading({ strategies, against, replicates, masterSeed }: Comparison): string {
  const places = [...new Set(strategies.map(({ scenario }) => scenario.place.name))];
  const where = places.length === 1 ? (places[0] ?? '') : 'each on its own place';
  const baseline = strategies.find(({ name }) => name === against)?.title ?? against;
  return [
    `${counted(strategies.length, 'strategy', 'strategies')}, ${where}, ${counted(replicates, 'replicate')}, seed ${masterSeed}`,
    wrapText(
      `Baseline: ${baseline}. Differences are paired: replicate r of every strategy meets the same chance. ` +
        `“9 of 10 runs”: the range they lie in. “90% interval”: of the median difference. “Ahead”: in how many pairs.`,
    ),
    ...strategies.map(
      ({ name, title, scenario }) => `  ${name}: ${title}${places.length === 1 ? '' : `, ${scenario.place.name}`}`,
    ),
  ].join('\n');
}

function metricBlock(metric: ComparedMetric, { strategies }: Comparison): string {
  const numbers = metric.readings.flatMap(({ median, low, high }) => [median, low, high]);
  const decimals = decimalsFor(numbers);
  const header = ['strategy', 'median', '9 of 10 runs', 'difference', '90% interval', aheadTitle(metric), ''];
  const rows = metric.readings.map((reading) => readingRow(reading, decimals));
  const title = `${metric.label}, month ${metric.month} (${metric.unit}${DIRECTION[metric.better]})`;
  const best = metric.best === null || strategies.length < 3 ? '' : `\n${bestLine(metric)}`;
  return `${title}\n${textTable([header, ...rows], { indent: '  ', left: [0, header.length - 1] })}${best}`;
}

function aheadTitle({ better }: ComparedMetric): string {
  return better === 0 ? 'higher' : 'ahead';
}

function readingRow({ strategy, runs, median, low, high, difference }: StrategyReading, decimals: number): string[] {
  const level = [strategy, plainNumber(median, decimals), runs === 0 ? MISSING : range(low, high, { decimals })];
  if (difference === null) return [...level, 'baseline'];
  const { pairs } = difference;
  const ahead = pairs === 0 ? MISSING : `${difference.ahead} of ${pairs}`;
  return [
    ...level,
    plainNumber(difference.median, decimals, { sign: true }),
    range(difference.low, difference.high, { decimals, sign: true }),
    ahead,
    verdictText(difference),
  ];
}

function range(low: number, high: number, { decimals, sign = false }: { decimals: number; sign?: boolean }): string {
  if (Number.isNaN(low)) return MISSING;
  return `${plainNumber(low, decimals, { sign })} to ${plainNumber(high, decimals, { sign })}`;
}

function bestLine({ readings, best }: ComparedMetric): string {
  const parts = readings.map(({ strategy }, index) => `${strategy} ${best?.[index] ?? 0}`);
  return wrapText(`  Best of all in: ${parts.join(', ')} runs`, { indent: '    ' });
}

function footing({ warnings, runs, fingerprint }: Comparison): string {
  const failed = runs.flatMap(({ strategy, replicate, seed, end }) =>
    end.status === 'failed' ? [`Failed: ${strategy.name}, replicate ${replicate}, seed ${seed}: ${end.reason}`] : [],
  );
  return [
    ...warnings.map((warning) => wrapText(`Note: ${warning}`, { indent: '  ' })),
    ...failed,
    `Fingerprint of the comparison: ${fingerprint}`,
  ].join('\n');
}
