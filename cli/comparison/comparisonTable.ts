import type { StrategyReading } from '#analysis';
import { metricFinding, type ComparedMetric, type Comparison, type Finding } from '#runs';
import { counted, decimalsFor, decimalsForDifferences, MISSING, plainNumber } from '#pictures';
import { textTable, wrapText } from '../output/textTable.ts';
import { oneToOneRows, type OneToOneRow } from './oneToOneRows.ts';
import { sizesText } from './sizesText.ts';

/** What stands at the end of a line, where the counts alone could be misread. */
function findingText({ telling, size, good, direction }: Finding): string {
  if (telling !== 'told')
    return { waiting: 'to come', unknown: 'nothing to read', few: 'too few runs', chance: 'not told from chance' }[
      telling
    ];
  if (size === 'same') return 'about the same';
  const side = good === 0 ? (direction < 0 ? 'lower' : 'higher') : good < 0 ? 'behind' : 'ahead';
  return size === null || size === 'clear' ? side : size === 'large' ? `far ${side}` : `slightly ${side}`;
}

const DIRECTION = { 1: ', higher is better', [-1]: ', lower is better', 0: '' } as const;

/** A comparison for people: a block per metric and month, a line per strategy. */
export function comparisonTable(comparison: Comparison): string {
  const measured = oneToOneRows(comparison);
  const blocks = [...comparison.metrics, ...comparison.ledger].map((metric) =>
    [metricBlock(metric, comparison), ...oneToOneLines(metric, measured)].join('\n'),
  );
  return [heading(comparison), ...blocks, footing(comparison)].join('\n\n') + '\n';
}

function heading({ strategies, against, replicates, masterSeed }: Comparison): string {
  const places = [...new Set(strategies.map(({ scenario }) => scenario.place.name))];
  const where = places.length === 1 ? (places[0] ?? '') : 'each on its own place';
  const baseline = strategies.find(({ name }) => name === against)?.title ?? against;
  return [
    `${counted(strategies.length, 'strategy', 'strategies')}, ${where}, ${counted(replicates, 'replicate')}, seed ${masterSeed}`,
    wrapText(`${sizesText(strategies, 'en')}.`),
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
  const decimals = blockDecimals(metric.readings);
  const header = ['strategy', 'median', '9 of 10 runs', 'difference', '90% interval', aheadTitle(metric), ''];
  const rows = metric.readings.map((reading) => readingRow(metric, reading, decimals));
  const table = textTable([header, ...rows], { indent: '  ', left: [0, header.length - 1] });
  const title = `${metric.label}, month ${metric.month} (${metric.unit}${DIRECTION[metric.better]})`;
  return [title, table, ...(strategies.length < 3 ? [] : bestLine(metric))].join('\n');
}

function aheadTitle({ better }: ComparedMetric): string {
  return better === 0 ? 'higher' : 'ahead';
}

interface BlockDecimals {
  readonly level: number;
  readonly difference: number;
}

function blockDecimals(readings: readonly StrategyReading[]): BlockDecimals {
  const level = decimalsFor(readings.flatMap(({ median, low, high }) => [median, low, high]));
  const differences = readings.flatMap(({ difference }) => (difference === null ? [] : [difference.median]));
  return { level, difference: decimalsForDifferences(differences, level) };
}

function readingRow(metric: ComparedMetric, reading: StrategyReading, decimals: BlockDecimals): string[] {
  const { strategy, median, low, high, difference } = reading;
  const level = [strategy, plainNumber(median, decimals.level), range(low, high, { decimals: decimals.level })];
  const finding = metricFinding(metric, reading);
  if (difference === null || finding === null) return [...level, 'baseline'];
  const { pairs } = difference;
  return [
    ...level,
    plainNumber(difference.median, decimals.difference, { sign: true }),
    range(difference.low, difference.high, { decimals: decimals.difference, sign: true }),
    pairs === 0 ? MISSING : `${difference.ahead} of ${pairs}`,
    findingText(finding),
  ];
}

function range(low: number, high: number, { decimals, sign = false }: { decimals: number; sign?: boolean }): string {
  if (Number.isNaN(low)) return MISSING;
  return `${plainNumber(low, decimals, { sign })} to ${plainNumber(high, decimals, { sign })}`;
}

function bestLine({ readings, best }: ComparedMetric): readonly string[] {
  if (best === null || best.every((count) => count === 0)) return [];
  const parts = readings.map(({ strategy }, index) => `${strategy} ${best[index] ?? 0}`);
  return [`  ${wrapText(`Alone best of all in so many replicates: ${parts.join(', ')}`, { indent: '    ' })}`];
}

/** How the differences are with every adult simulated, where that was measured. */
function oneToOneLines({ name, month, readings }: ComparedMetric, measured: readonly OneToOneRow[]): readonly string[] {
  const rows = measured.filter((row) => row.metric === name && row.month === month);
  const [first] = rows;
  if (first === undefined) return [];
  const decimals = blockDecimals(readings).difference;
  const parts = rows.map(({ strategy, oneToOne: [median, least, most] }) => {
    const signed = { decimals, sign: true };
    return `${strategy.name} ${plainNumber(median, decimals, signed)} (${range(least, most, signed)})`;
  });
  const text = `At one to one (all ${plainNumber(first.size.adults, 0)} adults, ${counted(first.pairs, 'pair')}): ${parts.join('; ')}`;
  return [`  ${wrapText(text, { indent: '    ' })}`];
}

/** Failures told one by one; of many, often with one cause, the rest is only counted. */
const FAILURES_TOLD = 10;

function footing({ warnings, runs, fingerprint }: Comparison): string {
  const failed = runs.flatMap(({ strategy, replicate, end }) =>
    end.status === 'failed' ? [`Failed: replicate ${replicate} of ${strategy.name}: ${end.reason}`] : [],
  );
  const untold = failed.length - FAILURES_TOLD;
  return [
    ...warnings.map((warning) => wrapText(`Note: ${warning}`, { indent: '  ' })),
    ...failed.slice(0, FAILURES_TOLD),
    ...(untold > 0 ? [`and ${counted(untold, 'more failed run')} (see --json)`] : []),
    `Fingerprint of the comparison: ${fingerprint}`,
  ].join('\n');
}
