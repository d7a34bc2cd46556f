import type { PairedDifference, StrategyReading } from '#analysis';
import { hangingSign } from '#scenarios';
import { decimalsFor, decimalsForDifferences, plainNumber } from '#pictures';
import { wrapText } from '../output/textTable.ts';
import type { ComparedMetric, Comparison } from './compareStrategies.ts';
import { fifthsSentences } from './fifthsSentences.ts';
import { shareOfPairs } from './shareOfPairs.ts';
import type { Strategy } from './strategy.ts';

/** A clear difference under this share of the baseline's own range over nine of ten runs is called slight. */
const SLIGHT = 0.25;

/**
 * What a comparison says in plain sentences, made from its numbers by rule at the last month read: for every strategy
 * what is better, what is worse, what differs without being either, who gains least, and what stays open. Worse always
 * has a sentence, also when there is nothing to report.
 */
export function comparisonWords(comparison: Comparison): readonly string[] {
  const { strategies, against } = comparison;
  const baseline = strategies.find(({ name }) => name === against);
  if (baseline === undefined) return [];
  const others = strategies.filter((strategy) => strategy !== baseline);
  return [
    ...others.flatMap((strategy) => strategyWords(comparison, strategy, baseline)),
    ...sureness(comparison),
    ...others.flatMap((strategy) => hangsSentence(comparison, strategy, baseline)),
  ];
}

/** How a paragraph of its own begins. */
const PARAGRAPH = / months:$|^How sure /;

/** The sentences as text for people: a paragraph per strategy, a line per finding. */
export function wordsText(sentences: readonly string[]): string {
  const lines = sentences.map((sentence, index) => {
    const paragraph = index > 0 && PARAGRAPH.test(sentence) ? '\n' : '';
    return `${paragraph}${wrapText(sentence, { indent: '  ' })}`;
  });
  return `${lines.join('\n')}\n`;
}

interface Finding {
  readonly metric: ComparedMetric;
  readonly baseline: StrategyReading;
  readonly difference: PairedDifference;
}

function strategyWords(comparison: Comparison, strategy: Strategy, baseline: Strategy): readonly string[] {
  const month = comparison.at.at(-1) ?? 0;
  const findings = findingsOf(comparison, { strategy, baseline, month });
  const having = (...verdicts: readonly PairedDifference['verdict'][]): readonly Finding[] =>
    findings.filter(({ difference }) => difference.pairs > 0 && verdicts.includes(difference.verdict));
  const [better, worse, moved, open] = [having('ahead'), having('behind'), having('higher', 'lower'), having('none')];
  const unread = findings.filter(({ difference }) => difference.pairs === 0);
  return [
    `${strategy.title} against ${baseline.title}, after ${month} months:`,
    better.length > 0 ? 'Better:' : 'Better: nothing that is clear.',
    ...better.map(findingText),
    worse.length > 0 ? 'Worse, as cost, risk or loss:' : 'Worse: nothing that is clear among the figures compared.',
    ...worse.map(findingText),
    ...(moved.length > 0 ? ['Different, for better or worse:', ...moved.map(findingText)] : []),
    ...fifthsSentences(comparison, { strategy, baseline }),
    ...listed('No clear difference', open.map(openText)),
    ...listed('The same in every pair', having('same').map(labelOf)),
    ...listed('Too few runs to say', having('few').map(labelOf)),
    ...listed('Nothing to read', unread.map(labelOf)),
  ];
}

function findingsOf(
  comparison: Comparison,
  { strategy, baseline, month }: { strategy: Strategy; baseline: Strategy; month: number },
): readonly Finding[] {
  return comparison.metrics
    .filter((metric) => metric.month === month)
    .flatMap((metric) => {
      const reading = metric.readings.find((one) => one.strategy === strategy.name);
      const base = metric.readings.find((one) => one.strategy === baseline.name);
      if (reading === undefined || base === undefined || reading.difference === null) return [];
      return [{ metric, baseline: base, difference: reading.difference }];
    });
}

/**
 * `- Need met: higher, by 0.022 from 0.912 (share of need; all 20 pairs).` The paired difference, not both levels: the
 * median of the differences need not be the difference of the medians, and may even point the other way.
 */
function findingText({ metric, baseline, difference }: Finding): string {
  const level = decimalsFor([baseline.median]);
  const direction = difference.median < 0 ? 'lower' : 'higher';
  const slight = Math.abs(difference.median) < SLIGHT * (baseline.high - baseline.low) ? 'slightly ' : '';
  const by = plainNumber(Math.abs(difference.median), decimalsForDifferences([difference.median], level));
  const agreement = shareOfPairs(Math.max(difference.ahead, difference.behind), difference.pairs);
  const from = plainNumber(baseline.median, level);
  return `- ${metric.label}: ${slight}${direction}, by ${by} from ${from} (${metric.unit}; ${agreement}).`;
}

function openText({ metric, difference }: Finding): string {
  return `${metric.label} (${metric.better === 0 ? 'higher' : 'better'} in ${difference.ahead} of ${difference.pairs})`;
}

function labelOf({ metric }: Finding): string {
  return metric.label;
}

function listed(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${heading}: ${items.join('; ')}.`];
}

function sureness({ replicates, warnings }: Comparison): readonly string[] {
  return [
    `How sure this is: a difference counts as clear when at least three quarters of the ${replicates} pairs of runs agree, each ` +
      'pair under the same chance, and the 90% interval of the difference does not hold 0; “slightly” means by less than a quarter of the range that nine of ten runs of the baseline ' +
      'span. Agreement says how sure the model is of its own answer. Whether the model is right about a real ' +
      'municipality is another matter: see the grades of evidence in docs/parameters.md.',
    ...warnings.map((warning) => `Note: ${warning}`),
  ];
}

/** Where the sign of a difference that is compared hangs on beliefs: in how many combinations of them it is above, by country. */
function hangsSentence({ metrics }: Comparison, { scenario }: Strategy, baseline: Strategy): readonly string[] {
  const sign = hangingSign(scenario.id, baseline.scenario.id);
  const compared = metrics.find(({ name }) => name === sign?.metric);
  if (sign === undefined || compared === undefined) return [];
  const [strategy, other] =
    sign.strategy === scenario.id ? [scenario, baseline.scenario] : [baseline.scenario, scenario];
  const { norway, denmark, england } = sign.above;
  return [
    `Whether ${strategy.title} is above ${other.title} on “${compared.label}” hangs on beliefs that nobody has measured: of ${sign.combinations} combinations of them, over years five to ten, it is above in ${norway} in Norway, ${denmark} in Denmark and ${england} in England.`,
  ];
}
