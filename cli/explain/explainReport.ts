import {
  bySize,
  capital,
  playerName,
  readingAmounts,
  readingMoment,
  readingName,
  readingUnit,
  sharesPicture,
  shownLines,
  shownShares,
  tellReading,
  whenOff,
  type Explanation,
  type ReadingExplanation,
} from '#explain';
import type { MeanInterval } from '#analysis';
import { sizeText } from '#runs';
import { reportPage, tableMarkup, type ReportSection, type ResultTable } from '#store';
import { drawPicture, element, inlineSvg, type IntervalPicture, type Markup } from '#pictures';
import type { MechanismName } from '#sim';
import { thisMachine } from '../machine.ts';
import type { ExplainedStrategies } from './explained.ts';

/** An explanation as one page of HTML that needs nothing else: sentences, bars with bands and both ends, the tables behind them. */
export function explainReport(explanation: Explanation, about: ExplainedStrategies): string {
  const { strategy, against, place, teller } = about;
  const { page } = teller.words;
  return reportPage({
    title: page.title(strategy.title, against.title),
    language: teller.voice.language,
    frame: { contents: page.contents, footer: page.footer },
    lead: [`${place}. ${teller.words.model}`],
    results: [],
    sections: [
      ...explanation.readings.map((found, index) => readingSection(explanation, found, { about, index })),
      howMade(explanation, about),
    ],
  });
}

function readingSection(
  explanation: Explanation,
  found: ReadingExplanation,
  { about, index }: { readonly about: ExplainedStrategies; readonly index: number },
): ReportSection {
  const { strategy, against, teller } = about;
  const what = readingName(found.reading, teller);
  const sentences = tellReading(explanation, found, { name: strategy.title, against: against.title }, teller);
  const told = sentences.filter((sentence) => sentence !== teller.words.model);
  const pictures = explanation.replicates === 0 ? [] : [sharesFigure(found, { about, id: `shares${index}` })];
  const ledger = found.ledger === null || found.shares.length < 2 ? [] : [ledgerFigure(found, about)];
  return {
    title: `${what}, ${readingMoment(found.reading, teller)}`,
    parts: [...told.map((sentence) => element('p', {}, sentence)), ...pictures.flat(), ...ledger.flat()],
  };
}

function sharesFigure(
  found: ReadingExplanation,
  { about: { teller }, id }: { readonly about: ExplainedStrategies; readonly id: string },
): readonly Markup[] {
  const isChoices = found.ends !== null;
  const picture = isChoices ? sharesPicture(found, teller) : mechanismsPicture(found, teller);
  return [
    element('figure', {}, element('figcaption', {}, teller.words.page.axis), inlineSvg(id, drawPicture(picture))),
    tableMarkup(sharesTable(found, teller, isChoices)),
  ];
}

/** Of mechanisms what is on top comes first, and what is divided is no sum of bars: dots with bands. */
function mechanismsPicture(found: ReadingExplanation, teller: ExplainedStrategies['teller']): IntervalPicture {
  const { words } = teller;
  const amounts = readingAmounts(found, teller);
  const { times } = amounts;
  const scaled = ({ mean, low, high }: MeanInterval) => ({ value: times * mean, low: times * low, high: times * high });
  const sorted = bySize(found.shares);
  const nameOf = (share: ReadingExplanation['shares'][number]): string => capital(playerName(teller, share.player));
  const what = readingName(found.reading, teller);
  const { series } = words.page;
  return {
    kind: 'intervals',
    title: what,
    description: words.page.described(
      what,
      sorted.map((share) => `${nameOf(share)}: ${amounts.signed(share.share.mean)}`).join('; '),
    ),
    axis: { label: words.page.axis, unit: readingUnit(found.reading, teller) },
    series: [series.onTop, series.share],
    rows: [
      ...sorted.map((share) => ({ label: nameOf(share), values: [scaled(share.onTop), scaled(share.share)] })),
      { label: words.table.sum, values: [scaled(found.difference)] },
    ],
    line: { value: 0, label: words.page.zero },
  };
}

function sharesTable(
  found: ReadingExplanation,
  teller: ExplainedStrategies['teller'],
  isChoices: boolean,
): ResultTable {
  const { table } = teller.words;
  const amounts = readingAmounts(found, teller);
  const shown = shownShares(found, amounts);
  const text = (name: string, label: string): ResultTable['columns'][number] => ({ name, label, format: 'text' });
  const row = (name: string, share: MeanInterval, value: number): readonly string[] => [
    name,
    amounts.signed(value),
    `${amounts.signed(share.low)} … ${amounts.signed(share.high)}`,
    `${share.agree}/${share.of}`,
  ];
  return {
    name: found.reading.metric,
    title: readingName(found.reading, teller),
    columns: [
      text('player', isChoices ? table.player : table.mechanism),
      text('share', table.share),
      text('band', '95%'),
      text('agree', table.agree),
      text('alone', isChoices ? table.alone : table.whenOff),
      text('on_top', table.onTop),
    ],
    rows: [
      ...bySize(found.shares).map(({ player, share, alone, onTop }) => [
        ...row(
          capital(playerName(teller, player)),
          share,
          shown[found.shares.findIndex((one) => one.player === player)] ?? NaN,
        ),
        alone === null ? whenOff(teller, player.name as MechanismName) : amounts.signed(alone.mean),
        amounts.signed(onTop.mean),
      ]),
      ...(isChoices ? [] : [[...row(table.left, found.left, shown.at(-1) ?? NaN), '', '']]),
      [
        ...row(table.sum, found.difference, found.difference.mean),
        found.ends === null ? '' : amounts.signed(found.ends.alone.mean),
        found.ends === null ? '' : amounts.signed(found.ends.onTop.mean),
      ],
    ],
  };
}

function ledgerFigure(found: ReadingExplanation, { teller }: ExplainedStrategies): readonly Markup[] {
  const { words } = teller;
  const amounts = readingAmounts(found, teller);
  const lines = shownLines(found, amounts);
  const text = (name: string, label: string): ResultTable['columns'][number] => ({ name, label, format: 'text' });
  const table: ResultTable = {
    name: `${found.reading.metric}-ledger`,
    title: words.page.through(readingName(found.reading, teller)),
    columns: [
      text('player', words.table.line),
      ...lines.map(({ line, answers }) =>
        text(line, `${words.ledger.lines[line] ?? line}${answers ? ` (${words.table.answers})` : ''}`),
      ),
      text('share', words.table.share),
    ],
    rows: [
      ...found.shares.map(({ player, share }, index) => [
        capital(playerName(teller, player)),
        ...lines.map(({ cells }) => amounts.signed(cells[index]?.mean ?? NaN)),
        amounts.signed(share.mean),
      ]),
      [words.table.sum, ...lines.map(({ part }) => amounts.signed(part.mean)), amounts.signed(found.difference.mean)],
    ],
  };
  return [element('h3', {}, table.title), element('p', {}, words.page.throughHint), tableMarkup(table)];
}

function howMade(
  { over, runs, replicates, fingerprint }: Explanation,
  { teller, place, size, seed, warnings, command }: ExplainedStrategies,
): ReportSection {
  const { page } = teller.words;
  const { samspill, model, node, system } = thisMachine();
  const facts = [
    over === 'mechanisms' ? page.methodOff : page.method,
    `Samspill ${samspill}, model ${model}, Node ${node}, ${system}.`,
    page.runs(replicates, runs, sizeText(size, place, teller.voice.language), seed),
    `SHA-256: ${fingerprint}`,
    ...warnings,
  ];
  return {
    title: page.made,
    parts: [
      element(
        'ul',
        {},
        facts.map((fact) => element('li', {}, fact)),
      ),
      element('h3', {}, page.command),
      element('pre', {}, command),
    ],
  };
}
