import { strategyFindings, type ComparedFinding, type Comparison, type StrategyFindings } from '#runs';
import { hangingSign } from '#scenarios';
import { decimalsFor, decimalsForDifferences, plainNumber } from '#pictures';
import { wrapText } from '../output/textTable.ts';
import { fifthsParts } from './fifthsParts.ts';
import { shareOfPairs } from './shareOfPairs.ts';
import type { WordsBlock, WordsPart } from './wordsBlock.ts';

/**
 * What a comparison says in plain sentences, made from its findings at the last month read: for every strategy what is
 * better, what is worse, what differs without being either, who gains least, and what stays open. Worse always has a
 * sentence, also when there is nothing to report.
 */
export function comparisonWords(comparison: Comparison): readonly WordsBlock[] {
  const found = strategyFindings(comparison);
  return [
    ...found.map(strategyBlock),
    sureness(
      comparison,
      found.flatMap((one) => hangsParts(comparison, one)),
    ),
  ];
}

/** The words as text for people: a paragraph per block, a line per finding. */
export function wordsText(blocks: readonly WordsBlock[]): string {
  const paragraphs = blocks.map((block) =>
    sentencesOf([block])
      .map((sentence) => wrapText(sentence, { indent: '  ' }))
      .join('\n'),
  );
  return `${paragraphs.join('\n\n')}\n`;
}

/** The words one after the other: headings, sentences, findings as `- …`. */
export function sentencesOf(blocks: readonly WordsBlock[]): readonly string[] {
  return blocks.flatMap(({ heading, parts }) => [
    ...(heading === null ? [] : [heading]),
    ...parts.flatMap(({ text, items }) => [text, ...items.map((item) => `- ${item}`)]),
  ]);
}

function strategyBlock({ strategy, baseline, month, findings, fifths }: StrategyFindings): WordsBlock {
  const told = findings.filter(({ telling, size }) => telling === 'told' && size !== 'same');
  const having = (good: -1 | 0 | 1): readonly ComparedFinding[] => told.filter((finding) => finding.good === good);
  const [better, worse, moved] = [having(1), having(-1), having(0)];
  const others = (wanted: (finding: ComparedFinding) => boolean): readonly ComparedFinding[] => findings.filter(wanted);
  return {
    heading: `${strategy.title} against ${baseline.title}, after ${month} months:`,
    parts: [
      better.length > 0 ? part('Better:', better.map(findingText)) : part('Better: nothing that is clear.'),
      worse.length > 0
        ? part('Worse, as cost, risk or loss:', worse.map(findingText))
        : part('Worse: nothing that is clear among the figures compared.'),
      ...(moved.length > 0 ? [part('Different, for better or worse:', moved.map(findingText))] : []),
      ...fifthsParts(fifths),
      ...listed('About the same', others(({ size }) => size === 'same').map(labelOf)),
      ...listed('Not told from chance', others(({ telling }) => telling === 'chance').map(openText)),
      ...listed('Too few runs to say', others(({ telling }) => telling === 'few').map(labelOf)),
      ...listed('Nothing to read here', others(({ telling }) => telling === 'unknown').map(labelOf)),
    ],
  };
}

function part(text: string, items: readonly string[] = []): WordsPart {
  return { text, items };
}

const SIZES = { same: '', slight: 'slightly ', clear: '', large: 'much ' } as const;

/**
 * `Need met: higher, by 0.022 from 0.912 (share of need; all 20 pairs).` The paired difference, not both levels: the
 * median of the differences need not be the difference of the medians, and may even point the other way.
 */
function findingText({ metric, from, difference, direction, size, agreeing, pairs }: ComparedFinding): string {
  const level = decimalsFor([from.median]);
  const how = `${size === null ? '' : SIZES[size]}${direction < 0 ? 'lower' : 'higher'}`;
  const by = plainNumber(Math.abs(difference.median), decimalsForDifferences([difference.median], level));
  const start = plainNumber(from.median, level);
  return `${metric.label}: ${how}, by ${by} from ${start} (${metric.unit}; ${shareOfPairs(agreeing, pairs)}).`;
}

function openText({ metric, agreeing, pairs }: ComparedFinding): string {
  return `${metric.label} (${metric.better === 0 ? 'higher' : 'better'} in ${agreeing} of ${pairs})`;
}

function labelOf({ metric }: ComparedFinding): string {
  return metric.label;
}

function listed(heading: string, items: readonly string[]): readonly WordsPart[] {
  return items.length === 0 ? [] : [part(`${heading}: ${items.join('; ')}.`)];
}

function sureness({ replicates, warnings }: Comparison, hangs: readonly WordsPart[]): WordsBlock {
  return {
    heading: null,
    parts: [
      part(
        `How sure this is: a difference is told when at least three quarters of the ${replicates} pairs of runs agree, each ` +
          'pair under the same chance, and the 90% interval of the difference does not hold 0. How large it is counts in the ' +
          'smallest difference that matters to people, which docs/metrics.md gives for every figure with a reason: under one ' +
          'of them is about the same, up to four slight, above ten much. Agreement says how sure the model is of its own ' +
          'answer. Whether the model is right about a real municipality is another matter: see the grades of evidence in ' +
          'docs/parameters.md.',
      ),
      ...warnings.map((warning) => part(`Note: ${warning}`)),
      ...hangs,
    ],
  };
}

/** Where the sign of a difference that is compared hangs on beliefs: in how many combinations of them it is above, by country. */
function hangsParts(
  { metrics }: Comparison,
  { strategy: { scenario }, baseline }: StrategyFindings,
): readonly WordsPart[] {
  const sign = hangingSign(scenario.id, baseline.scenario.id);
  const compared = metrics.find(({ name }) => name === sign?.metric);
  if (sign === undefined || compared === undefined) return [];
  const [strategy, other] =
    sign.strategy === scenario.id ? [scenario, baseline.scenario] : [baseline.scenario, scenario];
  const { norway, denmark, england } = sign.above;
  return [
    part(
      `Whether ${strategy.title} is above ${other.title} on “${compared.label}” hangs on beliefs that nobody has measured: of ${sign.combinations} combinations of them, over years five to ten, it is above in ${norway} in Norway, ${denmark} in Denmark and ${england} in England.`,
    ),
  ];
}
