import {
  clauseOf,
  decimalsApart,
  fifthSentences,
  LOCALES,
  ONE_TO_ONE_VOICES,
  outcomeName,
  signedText,
  sizedSide,
  strategyFindings,
  tellStory,
  weightiest,
  type ComparedFinding,
  type Comparison,
  type StrategyFindings,
} from '#runs';
import { localNumber } from '#pictures';
import { hangingSign } from '#scenarios';
import { wrapText } from '../output/textTable.ts';
import { oneToOneRows, type OneToOneRow } from './oneToOneRows.ts';
import { sizesText } from './sizesText.ts';
import { momentOf, tellerOf, type Teller } from './teller.ts';
import type { WordsBlock, WordsPart } from './wordsBlock.ts';

/**
 * What a comparison says in plain sentences, in the voice of the page and made from its findings at the last month read: for every
 * strategy its story (largest gain, largest cost, who loses), then all that is better, all that is worse, what differs without
 * being either, who gains least, and what stays open. Worse always has a sentence, also when there is nothing to report.
 */
export function comparisonWords(comparison: Comparison, teller: Teller = tellerOf('en')): readonly WordsBlock[] {
  const found = strategyFindings(comparison);
  const measured = oneToOneRows(comparison);
  return [
    ...found.map((one) => strategyBlock(comparison, one, { teller, measured })),
    sureness(
      comparison,
      found.flatMap((one) => hangsParts(comparison, one, teller)),
      teller,
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

function strategyBlock(
  { replicates }: Comparison,
  found: StrategyFindings,
  { teller, measured }: { readonly teller: Teller; readonly measured: readonly OneToOneRow[] },
): WordsBlock {
  const { strategy, baseline, month, findings, fifths } = found;
  const { voice, words } = teller;
  const told = weightiest(findings);
  const having = (good: -1 | 0 | 1): readonly ComparedFinding[] => told.filter((finding) => finding.good === good);
  const [better, worse, moved] = [having(1), having(-1), having(0)];
  const others = (wanted: (finding: ComparedFinding) => boolean): readonly ComparedFinding[] => findings.filter(wanted);
  const sentences = (some: readonly ComparedFinding[]): readonly string[] =>
    some.map((finding) => findingText(finding, teller));
  const names = (some: readonly ComparedFinding[]): readonly string[] =>
    some.map(({ outcome }) => outcomeName(voice, outcome));
  return {
    heading: words.heading(strategy.title, baseline.title, momentOf(teller, month)),
    parts: [
      part(storyText(found, replicates, teller)),
      better.length > 0 ? part(words.better, sentences(better)) : part(words.nothingBetter),
      worse.length > 0 ? part(words.worse, sentences(worse)) : part(words.nothingWorse),
      ...(moved.length > 0 ? [part(words.moved, sentences(moved))] : []),
      ...(fifths === null ? [voice.words.fifths.notJudged] : fifthSentences(voice, fifths)).map((text) => part(text)),
      ...listed(words.same, names(others(({ size }) => size === 'same'))),
      ...listed(
        words.chance,
        others(({ telling }) => telling === 'chance').map((finding) => openText(finding, teller)),
      ),
      ...listed(words.few, names(others(({ telling }) => telling === 'few'))),
      ...listed(words.unknown, names(others(({ telling }) => telling === 'unknown'))),
      ...oneToOneParts(
        measured.filter((row) => row.strategy === strategy && row.month === month),
        teller,
      ),
    ],
  };
}

/** The differences with every adult simulated, where that was measured. */
function oneToOneParts(rows: readonly OneToOneRow[], { voice, language }: Teller): readonly WordsPart[] {
  const [first] = rows;
  if (first === undefined) return [];
  const words = ONE_TO_ONE_VOICES[language];
  const number = (value: number): string => localNumber(value, LOCALES[language]);
  const items = rows.map(({ metric, own: [own], oneToOne: [all] }) => {
    const decimals = decimalsApart(metric, [own, all]);
    return words.item(
      outcomeName(voice, metric),
      signedText(voice, metric, all, decimals),
      signedText(voice, metric, own, decimals),
    );
  });
  const { adults, citizens } = first.size;
  return [part(`${words.list(number(adults), first.pairs, number(citizens))}:`, items)];
}

/** What the page reads out first. Who loses stands further down, with all fifths. */
function storyText(
  { strategy, baseline, month, findings, fifths }: StrategyFindings,
  all: number,
  { voice }: Teller,
): string {
  const pairs = Math.max(0, ...findings.map((finding) => finding.pairs));
  const { gain, cost, losers } = tellStory(voice, {
    name: strategy.title,
    base: baseline.title,
    month,
    findings,
    fifths: fifths !== null && fifths.length === 0 ? null : (fifths ?? 'unjudged'),
    runs: { done: pairs, all },
  });
  return [gain, cost, fifths === null ? null : losers].filter((text) => text !== null).join(' ');
}

function part(text: string, items: readonly string[] = []): WordsPart {
  return { text, items };
}

/** `70% of the need for help is met instead of 60% (much better; all 20 pairs).` */
function findingText(finding: ComparedFinding, { voice, words }: Teller): string {
  const sentence = voice.words.sentence(clauseOf(voice, finding));
  return `${sentence.slice(0, -1)} (${sizedSide(voice.words, finding)}; ${words.pairs(finding.agreeing, finding.pairs)}).`;
}

function openText({ outcome, metric, agreeing, pairs }: ComparedFinding, { voice, words }: Teller): string {
  return `${outcomeName(voice, outcome)} (${words[metric.better === 0 ? 'above' : 'ahead'](agreeing, pairs)})`;
}

function listed(heading: string, items: readonly string[]): readonly WordsPart[] {
  return items.length === 0 ? [] : [part(`${heading}: ${items.join('; ')}.`)];
}

function sureness(
  { replicates, warnings, strategies }: Comparison,
  hangs: readonly WordsPart[],
  { words, language }: Teller,
): WordsBlock {
  return {
    heading: null,
    parts: [
      part(words.sureness(replicates)),
      part(`${sizesText(strategies, language)}.`),
      ...warnings.map((warning) => part(words.note(warning))),
      ...hangs,
    ],
  };
}

/** Where the sign of a difference that is compared hangs on beliefs: in how many combinations of them it is above, by country. */
function hangsParts(
  { metrics }: Comparison,
  { strategy: { scenario }, baseline }: StrategyFindings,
  { voice, words }: Teller,
): readonly WordsPart[] {
  const sign = hangingSign(scenario.id, baseline.scenario.id);
  if (sign === undefined || !metrics.some(({ name }) => name === sign.metric)) return [];
  const [strategy, other] =
    sign.strategy === scenario.id ? [scenario, baseline.scenario] : [baseline.scenario, scenario];
  return [
    part(words.hangs(strategy.title, other.title, outcomeName(voice, sign.metric), sign.combinations, sign.above)),
  ];
}
