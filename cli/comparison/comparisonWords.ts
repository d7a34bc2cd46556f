import type { PairedDifference, StrategyReading } from '#analysis';
import { decimalsFor, plainNumber } from '../output/plainNumber.ts';
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
  return [...others.flatMap((strategy) => strategyWords(comparison, strategy, baseline)), ...sureness(comparison)];
}

/** The sentences as text for people, a paragraph per sentence. */
export function wordsText(sentences: readonly string[]): string {
  return sentences.map((sentence) => wrapText(sentence, { indent: '  ' })).join('\n') + '\n';
}

interface Finding {
  readonly metric: ComparedMetric;
  readonly reading: StrategyReading;
  readonly baseline: StrategyReading;
  readonly difference: PairedDifference;
}

function strategyWords(comparison: Comparison, strategy: Strategy, baseline: Strategy): readonly string[] {
  const month = comparison.at.at(-1) ?? 0;
  const findings = findingsOf(comparison, { strategy, baseline, month });
  const having = (...verdicts: readonly PairedDifference['verdict'][]): readonly Finding[] =>
    findings.filter(({ difference }) => verdicts.includes(difference.verdict));
  const [better, worse] = [having('ahead'), having('behind')];
  const moved = having('higher', 'lower');
  const open = having('none');
  return [
    `${strategy.title} against ${baseline.title}, after ${month} months:`,
    better.length > 0 ? `- Better: ${better.map(findingText).join('; ')}.` : '- Better: nothing that is clear.',
    worse.length > 0
      ? `- Worse, as cost, risk or loss: ${worse.map(findingText).join('; ')}.`
      : '- Worse: nothing that is clear among the figures compared.',
    ...(moved.length > 0 ? [`- Different, for better or worse: ${moved.map(findingText).join('; ')}.`] : []),
    ...fifthsSentences(comparison, { strategy, baseline }).map((sentence) => `- ${sentence}`),
    ...(open.length > 0 ? [`- No clear difference: ${open.map(openText).join('; ')}.`] : []),
    ...unreadText(having('same', 'few')),
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
      return [{ metric, reading, baseline: base, difference: reading.difference }];
    });
}

/** `need met 0.934 against 0.912 (share of need; all 20 pairs)`. */
function findingText({ metric, reading, baseline, difference }: Finding): string {
  const decimals = decimalsFor([reading.median, baseline.median]);
  const agreeing = Math.max(difference.ahead, difference.behind);
  const slight = Math.abs(difference.median) < SLIGHT * (baseline.high - baseline.low) ? ', slight' : '';
  const levels = `${plainNumber(reading.median, decimals)} against ${plainNumber(baseline.median, decimals)}`;
  return `${inSentence(metric.label)} ${levels} (${metric.unit}; ${shareOfPairs(agreeing, difference.pairs)}${slight})`;
}

function openText({ metric, difference }: Finding): string {
  return `${inSentence(metric.label)} (${metric.better === 0 ? 'higher' : 'better'} in ${difference.ahead} of ${difference.pairs})`;
}

function unreadText(findings: readonly Finding[]): readonly string[] {
  const same = findings.filter(({ difference }) => difference.verdict === 'same');
  const few = findings.filter(({ difference }) => difference.verdict === 'few');
  const names = (list: readonly Finding[]): string => list.map(({ metric }) => inSentence(metric.label)).join(', ');
  return [
    ...(same.length > 0 ? [`- The same in every pair of runs: ${names(same)}.`] : []),
    ...(few.length > 0 ? [`- Too few runs to say: ${names(few)}.`] : []),
  ];
}

/** A label inside a sentence; capitals of names such as “New Public Management” stay. */
function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function sureness({ replicates, warnings }: Comparison): readonly string[] {
  return [
    `How sure this is: a difference counts as clear when at least three quarters of the ${replicates} pairs of runs agree, each ` +
      'pair under the same chance; “slight” means under a quarter of the range that nine of ten runs of the baseline ' +
      'span. Agreement says how sure the model is of its own answer. Whether the model is right about a real ' +
      'municipality is another matter: see the grades of evidence in docs/parameters.md.',
    ...warnings.map((warning) => `Note: ${warning}`),
  ];
}
