import { outcomeName, type ComparedMetric, type Comparison } from '#runs';
import { reportPage, tableMarkup, type ReportSection, type ResultTable } from '#store';
import { thisMachine } from '../machine.ts';
import { decimalsFor, drawPicture, element, inlineSvg, type Markup } from '#pictures';
import { comparisonWords } from './comparisonWords.ts';
import { sizesText } from './sizesText.ts';
import { momentOf, tellerOf, type Teller } from './teller.ts';
import type { WordsBlock } from './wordsBlock.ts';

/**
 * A comparison as one page of HTML that needs nothing else: what it says in words, every metric as a picture of the paired
 * differences with the table behind it, and how it was made; `sureness` says how sure that is, where it was measured. `command` is the command line that repeats it.
 */
export function comparisonReport(
  comparison: Comparison,
  command: string,
  teller: Teller = tellerOf('en'),
  sureness: ReportSection | null = null,
): string {
  const { strategies, against, replicates, at } = comparison;
  const { report } = teller.words;
  const month = at.at(-1) ?? 0;
  const places = [...new Set(strategies.map(({ scenario }) => scenario.place.name))];
  const titles = strategies.map(({ title }) => title);
  const baseline = strategies.find(({ name }) => name === against)?.title ?? against;
  return reportPage({
    title: titles.join(' · '),
    language: teller.language,
    frame: { contents: report.contents, footer: report.footer },
    lead: [
      report.strategies(strategies.length, places.join(', '), replicates, momentOf(teller, month)),
      `${sizesText(strategies, teller.language)}.`,
      report.baseline(baseline),
    ],
    results: [],
    sections: [
      { title: report.inWords, parts: wordsMarkup(comparisonWords(comparison, teller)) },
      ...(sureness === null ? [] : [sureness]),
      ...benefitsAndCosts(comparison, month, teller),
      howMade(comparison, command, teller),
    ],
  });
}

/** Headings, sentences as paragraphs, findings as lists. */
export function wordsMarkup(blocks: readonly WordsBlock[]): readonly Markup[] {
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
function benefitsAndCosts(comparison: Comparison, month: number, teller: Teller): readonly ReportSection[] {
  const { report } = teller.words;
  const metrics = comparison.metrics.filter((metric) => metric.month === month);
  const part = (title: string, wanted: (metric: ComparedMetric) => boolean): readonly ReportSection[] => {
    const chosen = metrics.filter(wanted);
    if (chosen.length === 0) return [];
    return [
      { title, parts: chosen.flatMap((metric, k) => metricFigure(metric, comparison, { id: `${title}${k}`, teller })) },
    ];
  };
  return [
    ...part(report.rise, ({ better }) => better === 1),
    ...part(report.fall, ({ better }) => better === -1),
    ...part(report.moves, ({ better }) => better === 0),
  ];
}

function metricFigure(
  metric: ComparedMetric,
  { strategies, against }: Comparison,
  { id, teller }: { readonly id: string; readonly teller: Teller },
): readonly Markup[] {
  const { report } = teller.words;
  const titleOf = (name: string): string => strategies.find((strategy) => strategy.name === name)?.title ?? name;
  const label = outcomeName(teller.voice, metric.name);
  const others = metric.readings.filter(({ difference }) => difference !== null);
  const rows = others.map(({ strategy, difference }) => ({
    label: titleOf(strategy),
    values: [{ value: difference?.median ?? NaN, low: difference?.low ?? NaN, high: difference?.high ?? NaN }],
  }));
  const direction = { 1: report.up, [-1]: report.down, 0: report.neither }[metric.better];
  const title = `${label} (${direction})`;
  const said = others.map(
    ({ strategy, difference }) =>
      `${titleOf(strategy)}: ${difference?.median.toPrecision(2)} (${difference?.low.toPrecision(2)} ${report.to} ${difference?.high.toPrecision(2)})`,
  );
  const picture = drawPicture({
    kind: 'intervals',
    title,
    description: report.differences(label, titleOf(against), said.join('; ')),
    axis: { label: report.axis(titleOf(against)), unit: metric.unit },
    series: [report.series],
    rows,
    line: { value: 0, label: report.line },
  });
  return [
    element('figure', {}, element('figcaption', {}, title), inlineSvg(id.replace(/\W+/g, '-'), picture)),
    element('details', {}, element('summary', {}, report.table(label)), tableMarkup(tableOf(metric, titleOf, teller))),
  ];
}

function tableOf(metric: ComparedMetric, titleOf: (name: string) => string, teller: Teller): ResultTable {
  const { readings, unit } = metric;
  const { columns, caption } = teller.words.report;
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
    title: caption(outcomeName(teller.voice, metric.name), momentOf(teller, metric.month)),
    columns: [
      { name: 'strategy', label: columns.strategy, format: 'text' },
      count('runs', columns.runs),
      number('median', columns.median),
      number('low', columns.low),
      number('high', columns.high),
      { ...number('difference', columns.difference), decimals: decimals + 1 },
      { ...number('from', columns.from), decimals: decimals + 1 },
      { ...number('to', columns.upTo), decimals: decimals + 1 },
      count('ahead', metric.better === 0 ? columns.higher : columns.ahead),
      count('pairs', columns.pairs),
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

function howMade(
  { masterSeed, fingerprint, warnings, runs, strategies }: Comparison,
  command: string,
  { language, words: { report } }: Teller,
): ReportSection {
  const { samspill, model, node, system } = thisMachine();
  const failed = runs.filter(({ end }) => end.status === 'failed').length;
  const facts = [
    report.engine(samspill, String(model), node, system),
    report.runs(runs.length, failed, masterSeed, sizesText(strategies, language)),
    report.fingerprint(fingerprint),
    ...warnings,
    report.assumptions,
  ];
  return {
    title: report.made,
    parts: [
      element(
        'ul',
        {},
        facts.map((fact) => element('li', {}, fact)),
      ),
      element('h3', {}, report.command),
      element('pre', {}, command),
    ],
  };
}
