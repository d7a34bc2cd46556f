import {
  capital,
  groupName,
  playerName,
  readingAmounts,
  readingMoment,
  readingName,
  shownLines,
  shownShares,
  tellReading,
  whenOff,
  type Explanation,
  type ReadingExplanation,
} from '#explain';
import type { MeanInterval } from '#analysis';
import { sizeText } from '#runs';
import type { MechanismName } from '#sim';
import { counted } from '#pictures';
import { textTable, wrapText } from '../output/textTable.ts';
import type { ExplainedStrategies } from './explained.ts';

/** An explanation for people: for each figure its sentences, then the table behind them. */
export function explainTable(explanation: Explanation, about: ExplainedStrategies, wordsOnly: boolean): string {
  const blocks = explanation.readings.flatMap((found) => [
    wordsBlock(explanation, found, about),
    ...(wordsOnly || explanation.replicates === 0 ? [] : tables(explanation, found, about)),
  ]);
  // What is the same of every figure, such as that there are too few runs, is told once.
  return `${[heading(explanation, about), ...new Set(blocks), ...(wordsOnly ? [] : [meanings(explanation, about)]), footing(explanation, about)].filter((block) => block !== '').join('\n\n')}\n`;
}

function heading({ players, replicates, runs, exact, over }: Explanation, about: ExplainedStrategies): string {
  const { strategy, against, place, size, seed, teller } = about;
  const noun = over === 'mechanisms' ? 'mechanism' : 'choice';
  return [
    `${strategy.title} (${strategy.name}) against ${against.title} (${against.name}), ${place}`,
    `${counted(players.length, noun)}, ${counted(replicates, 'replicate')}, ${counted(runs, 'run')}${exact ? ', every combination' : ''}, seed ${seed}`,
    `${sizeText(size, place, teller.voice.language)}.`,
  ].join('\n');
}

function wordsBlock(explanation: Explanation, found: ReadingExplanation, about: ExplainedStrategies): string {
  const names = { name: about.strategy.title, against: about.against.title };
  const sentences = tellReading(explanation, found, names, about.teller);
  return sentences.map((sentence) => wrapText(sentence, { indent: '  ' })).join('\n');
}

function tables(explanation: Explanation, found: ReadingExplanation, about: ExplainedStrategies): readonly string[] {
  const { teller } = about;
  const { words } = teller;
  const amounts = readingAmounts(found, teller);
  const shown = shownShares(found, amounts);
  const isChoices = explanation.over === 'levers';
  const order = found.shares
    .map((share, index) => ({ share, index }))
    .sort((one, other) => Math.abs(sizeOf(other.share, isChoices)) - Math.abs(sizeOf(one.share, isChoices)));
  const band = (interval: MeanInterval): string => `${amounts.signed(interval.low)} … ${amounts.signed(interval.high)}`;
  const { table } = words;
  const header = [
    isChoices ? table.player : table.mechanism,
    ...(isChoices ? [table.from, table.to] : []),
    ...(isChoices ? [] : [table.onTop]),
    table.share,
    '95%',
    table.agree,
    ...(isChoices ? [table.alone, table.onTop] : [table.without]),
  ];
  const rows = order.map(({ share: { player, share, alone, onTop, without }, index }) => [
    capital(playerName(teller, player)),
    ...(isChoices ? [player.from, player.to] : [amounts.signed(onTop.mean)]),
    amounts.signed(shown[index] ?? NaN),
    band(share),
    `${share.agree}/${share.of}`,
    ...(isChoices
      ? [alone === null ? '' : amounts.signed(alone.mean), amounts.signed(onTop.mean)]
      : [(without ?? []).map((level) => amounts.counted(level)).join(' | ')]),
  ]);
  const gap = isChoices ? ['', ''] : [''];
  const left = isChoices
    ? []
    : [
        [
          table.left,
          ...gap,
          amounts.signed(shown.at(-1) ?? NaN),
          band(found.left),
          `${found.left.agree}/${found.left.of}`,
          '',
        ],
      ];
  const { difference, ends } = found;
  const sum = [
    table.sum,
    ...gap,
    amounts.signed(difference.mean),
    band(difference),
    `${difference.agree}/${difference.of}`,
    ...(ends === null ? [''] : [amounts.signed(ends.alone.mean), amounts.signed(ends.onTop.mean)]),
  ];
  const title = `${readingName(found.reading, teller)}, ${readingMoment(found.reading, teller)} (${amounts.signedCounted(difference.mean)})`;
  const lastColumn = isChoices ? [0, 1, 2] : [0];
  return [
    [title, textTable([header, ...rows, ...left, sum], { indent: '  ', left: lastColumn })].join('\n'),
    ...(explanation.isGrouped ? [groupTable(found, about)] : []),
    ...(found.ledger === null ? [] : [ledgerTable(found, about)]),
  ];
}

function sizeOf({ share, onTop }: ReadingExplanation['shares'][number], isChoices: boolean): number {
  return isChoices ? share.mean : onTop.mean;
}

function groupTable(found: ReadingExplanation, { teller }: ExplainedStrategies): string {
  const amounts = readingAmounts(found, teller);
  const { table } = teller.words;
  const rows = found.groups.map(({ group, share }) => [
    capital(groupName(teller, group)),
    amounts.signed(share.mean),
    `${amounts.signed(share.low)} … ${amounts.signed(share.high)}`,
    group.members.map((index) => found.shares[index]?.player.name ?? '').join(', '),
  ]);
  return textTable([[table.group, table.share, '95%', ''], ...rows], { indent: '  ', left: [0, 3] });
}

/** Choices down, lines across: a row adds up to the share, a column to the line's part. */
function ledgerTable(found: ReadingExplanation, { teller }: ExplainedStrategies): string {
  const amounts = readingAmounts(found, teller);
  const { words } = teller;
  const lines = shownLines(found, amounts);
  const rows = found.shares.map(({ player, share }, index) => [
    capital(playerName(teller, player)),
    ...lines.map(({ cells }) => amounts.signed(cells[index]?.mean ?? NaN)),
    amounts.signed(share.mean),
    amounts.signed(share.mean - answersOf(lines, index)),
  ]);
  const sum = [
    words.table.sum,
    ...lines.map(({ part }) => amounts.signed(part.mean)),
    amounts.signed(found.difference.mean),
    amounts.signed(
      found.difference.mean - lines.reduce((all, { answers, part }) => all + (answers ? part.mean : 0), 0),
    ),
  ];
  const numbered = lines.map((_, index) => `(${index + 1})`);
  const legend = lines.map(
    ({ line, answers }, index) =>
      `(${index + 1}) ${words.ledger.lines[line] ?? line}${answers ? `: ${words.table.answers}` : ''}`,
  );
  return [
    textTable([[words.table.line, ...numbered, words.table.share, words.table.beforeAnswers], ...rows, sum], {
      indent: '  ',
    }),
    ...legend.map((text) => `  ${text}`),
  ].join('\n');
}

function answersOf(lines: NonNullable<ReadingExplanation['ledger']>, player: number): number {
  return lines.reduce((all, { answers, cells }) => all + (answers ? (cells[player]?.mean ?? 0) : 0), 0);
}

/** What the columns mean, and of mechanisms what "off" is. */
function meanings({ over, players }: Explanation, { teller }: ExplainedStrategies): string {
  const { page } = teller.words;
  const off =
    over === 'mechanisms'
      ? players.map(
          ({ name, ...rest }) =>
            `  ${playerName(teller, { name, ...rest })}: ${whenOff(teller, name as MechanismName)}`,
        )
      : [];
  return [
    wrapText(over === 'mechanisms' ? page.methodOff : page.method),
    ...off.map((text) => wrapText(text, { indent: '    ' })),
  ].join('\n');
}

/** Lost replicates told one by one; of many the rest is counted. */
const LOST_TOLD = 10;

function footing({ lost, fingerprint, ended, readings }: Explanation, { warnings }: ExplainedStrategies): string {
  const widest = readings[0]?.widest ?? NaN;
  const untold = lost.length - LOST_TOLD;
  return [
    ...warnings.map((warning) => wrapText(`Note: ${warning}`, { indent: '  ' })),
    ...lost
      .slice(0, LOST_TOLD)
      .map(({ replicate, seed, reason }) => `Lost: replicate ${replicate} (seed ${seed}): ${reason}`),
    ...(untold > 0 ? [`and ${counted(untold, 'more lost replicate')} (see --json)`] : []),
    Number.isFinite(widest)
      ? `Widest band of a share: ±${(100 * widest).toPrecision(2)}% of all that moves; ${ENDED[ended]}.`
      : `Nothing was divided; ${ENDED[ended]}.`,
    `Fingerprint of the explanation: ${fingerprint}`,
  ].join('\n');
}

const ENDED = { enough: 'precise enough', all: 'all replicates were made', stopped: 'stopped before the end' } as const;
