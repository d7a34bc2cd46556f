import type { ComparedMetric, Comparison } from '#runs';
import { reportPage, tableMarkup, type ReportSection, type ResultTable } from '#store';
import { thisMachine } from '../machine.ts';
import { decimalsFor, drawPicture, element, inlineSvg, type Markup } from '#pictures';
import { comparisonWords } from './comparisonWords.ts';
import type { WordsBlock } from './wordsBlock.ts';

const DIRECTION = { 1: 'higher is better', [-1]: 'lower is better', 0: 'neither way is better' } as const;

/**
 * A comparison as one page of HTML that needs nothing else: what it says in words, every metric as a picture of the paired
 * differences with the table behind it, and how it was made. `command` is the command line that repeats it.
 */
export function comparisonReport(comparison: Comparison, command: string): string {
  const { strategies, against, replicates, at } = comparison;
  const month = at.at(-1) ?? 0;
  const places = [...new Set(strategies.map(({ scenario }) => scenario.place.name))];
  const titles = strategies.map(({ title }) => title);
  const baseline = strategies.find(({ name }) => name === against)?.title ?? against;
  return reportPage({
    title: titles.join(' · '),
    lead: [
      `${strategies.length} strategies in ${places.join(', ')}, ${replicates} paired runs each, month ${month}.`,
      `Baseline: ${baseline}. In replicate r every strategy meets the same residents with the same luck, so differences are what the strategies did. This is a tool for comparing, not a forecast.`,
    ],
    results: [],
    sections: [
      { title: 'In words', parts: wordsMarkup(comparisonWords(comparison)) },
      ...benefitsAndCosts(comparison, month),
      howMade(comparison, command),
    ],
  });
}

/** Headings, sentences as paragraphs, findings as lists. */
function wordsMarkup(blocks: readonly WordsBlock[]): readonly Markup[] {
  return blocks.flatMap(({ heading, parts }) => [
    ...(heading === null ? [] : [element('h3', {}, heading)]),
    ...parts.flatMap(({ text, items }) => [
      element('p', {}, text),
      ...(items.length === 0
        ? []
        : [
            element(
              'ul',
              {},
              items.map((item) => element('li', {}, item)),
            ),
          ]),
    ]),
  ]);
}

/** Metrics of the last month by what is better: benefits never stand alone. */
function benefitsAndCosts(comparison: Comparison, month: number): readonly ReportSection[] {
  const metrics = comparison.metrics.filter((metric) => metric.month === month);
  const part = (title: string, wanted: (metric: ComparedMetric) => boolean): readonly ReportSection[] => {
    const chosen = metrics.filter(wanted);
    if (chosen.length === 0) return [];
    return [{ title, parts: chosen.flatMap((metric, k) => metricFigure(metric, comparison, `${title}${k}`)) }];
  };
  return [
    ...part('What should rise', ({ better }) => better === 1),
    ...part('What should fall: costs and risks', ({ better }) => better === -1),
    ...part('What also moves', ({ better }) => better === 0),
  ];
}

function metricFigure(metric: ComparedMetric, { strategies, against }: Comparison, id: string): readonly Markup[] {
  const titleOf = (name: string): string => strategies.find((strategy) => strategy.name === name)?.title ?? name;
  const others = metric.readings.filter(({ difference }) => difference !== null);
  const rows = others.map(({ strategy, difference }) => ({
    label: titleOf(strategy),
    values: [{ value: difference?.median ?? NaN, low: difference?.low ?? NaN, high: difference?.high ?? NaN }],
  }));
  const table = tableOf(metric, titleOf);
  const title = `${metric.label} (${DIRECTION[metric.better]})`;
  const said = others.map(
    ({ strategy, difference }) =>
      `${titleOf(strategy)}: ${difference?.median.toPrecision(2)} (${difference?.low.toPrecision(2)} to ${difference?.high.toPrecision(2)})`,
  );
  const picture = drawPicture({
    kind: 'intervals',
    title,
    description: `Paired differences in ${metric.label} against ${titleOf(against)}. ${said.join('; ')}.`,
    axis: { label: `Difference against ${titleOf(against)}`, unit: metric.unit },
    series: ['median and 90% interval of the paired difference'],
    rows,
    line: { value: 0, label: 'no difference' },
  });
  return [
    element('figure', {}, element('figcaption', {}, title), inlineSvg(id.replace(/\W+/g, '-'), picture)),
    element('details', {}, element('summary', {}, `Table: ${metric.label}`), tableMarkup(table)),
  ];
}

function tableOf(metric: ComparedMetric, titleOf: (name: string) => string): ResultTable {
  const { readings, unit } = metric;
  const decimals = decimalsFor(readings.flatMap(({ median, low, high }) => [median, low, high]));
  const number = (name: string, label: string): ResultTable['columns'][number] => ({
    name,
    label,
    unit,
    format: 'number',
    decimals,
  });
  const count = (name: string, label: string): ResultTable['columns'][number] => ({ name, label, format: 'count' });
  return {
    name: metric.name,
    title: `${metric.label}, month ${metric.month}`,
    columns: [
      { name: 'strategy', label: 'Strategy', format: 'text' },
      count('runs', 'Runs'),
      number('median', 'Median'),
      number('low', '5% of runs below'),
      number('high', '5% of runs above'),
      { ...number('difference', 'Paired difference'), decimals: decimals + 1 },
      { ...number('from', '90% interval from'), decimals: decimals + 1 },
      { ...number('to', 'to'), decimals: decimals + 1 },
      count('ahead', metric.better === 0 ? 'Higher' : 'Ahead'),
      count('pairs', 'Pairs'),
    ],
    rows: readings.map(({ strategy, runs, median, low, high, difference: d }) => [
      titleOf(strategy),
      runs,
      median,
      low,
      high,
      ...(d === null ? [null, null, null, null, null] : [d.median, d.low, d.high, d.ahead, d.pairs]),
    ]),
  };
}

function howMade({ masterSeed, fingerprint, warnings, runs, strategies }: Comparison, command: string): ReportSection {
  const { samspill, model, node, system } = thisMachine();
  const failed = runs.filter(({ end }) => end.status === 'failed').length;
  const facts = [
    `Samspill ${samspill}, model version ${model}, Node ${node}, ${system}.`,
    `${runs.length} runs, ${failed} of them failed; master seed “${masterSeed}”; ${[...new Set(strategies.map(({ citizens }) => citizens))].join(', ')} citizens.`,
    `Fingerprint of the comparison (SHA-256): ${fingerprint}`,
    ...warnings,
    'Most numbers inside the model are assumptions in a plausible range; docs/parameters.md lists them with their grades.',
  ];
  return {
    title: 'How this was made, and what it does not say',
    parts: [
      element(
        'ul',
        {},
        facts.map((fact) => element('li', {}, fact)),
      ),
      element('h3', {}, 'Command that repeats it'),
      element('pre', {}, command),
    ],
  };
}
