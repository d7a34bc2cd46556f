import { describeMetric, ledgerTotals, sizeOf, sizeText } from '#runs';
import { STOCKS, type DatedEvent } from '#sim';
import { counted, decimalsFor, plainNumber } from '#pictures';
import { textTable, wrapText } from '../output/textTable.ts';
import { shownSeries, type ShownRun } from './shownRun.ts';
import { livesText } from './toldLives.ts';

/** Events shown before the rest is only counted. */
const EVENTS_SHOWN = 12;

/** A run for people: what was run, key figures at a few months, what happened, what to be careful with. */
export function runTable(shown: ShownRun): string {
  const { scenario, result } = shown;
  const { place } = scenario;
  const heading = [
    `${scenario.title}, ${place.name}`,
    `${counted(place.codes.length, 'neighbourhood')}, ${result.months} months, seed ${result.seed}`,
    sizeText(sizeOf(place, result.citizens), place.name, 'en'),
  ].join('\n');
  return (
    [
      heading,
      figures(shown),
      ...ledgerBlocks(shown),
      ...lifeBlocks(shown),
      ...eventLines(result.events),
      footing(shown),
    ].join('\n\n') + '\n'
  );
}

function figures(shown: ShownRun): string {
  const header = ['', ...shown.months.map((month) => `month ${month}`), 'unit'];
  const rows = shown.metrics.map((name) => {
    const values = shownSeries(shown, name);
    const decimals = decimalsFor(values);
    const { label, unit } = describeMetric(name);
    return [label, ...values.map((value) => plainNumber(value, decimals)), unit];
  });
  return textTable([header, ...rows], { left: [0, header.length - 1] });
}

/** A block per stock: where it started, what each mechanism did to it since, where it is. */
function ledgerBlocks({ result: { ledger }, months }: ShownRun): readonly string[] {
  if (ledger === null) return [];
  const totals = ledgerTotals(ledger, months);
  return STOCKS.map((stock) => {
    const levels = months.map((month) => ledger.levels[stock][month] ?? NaN);
    const moving = totals.filter((total) => total.stock === stock && total.totals.some((value) => value !== 0));
    const decimals = 2 + decimalsFor(levels);
    const rows = moving.map(({ line, totals: values }) => [
      line,
      ...values.map((value) => plainNumber(value, decimals, { sign: true })),
    ]);
    const header = [`Ledger: ${stock}`, ...months.map((month) => `month ${month}`)];
    return textTable([header, ...rows, ['level', ...levels.map((level) => plainNumber(level, decimals))]]);
  });
}

function lifeBlocks({ lives }: ShownRun): readonly string[] {
  return lives === undefined ? [] : [livesText(lives.told, lives.language)];
}

function eventLines(events: readonly DatedEvent[]): readonly string[] {
  if (events.length === 0) return [];
  const lines = events
    .slice(0, EVENTS_SHOWN)
    .map(({ month, text }) => wrapText(`month ${month}: ${text}`, { indent: '  ' }));
  const more =
    events.length > EVENTS_SHOWN ? [`and ${counted(events.length - EVENTS_SHOWN, 'more event')} (see --json)`] : [];
  return [['What happened', ...lines, ...more].join('\n')];
}

function footing({ warnings, result }: ShownRun): string {
  return [
    ...warnings.map((warning) => wrapText(`Note: ${warning}`, { indent: '  ' })),
    `Fingerprint: ${result.fingerprint}`,
  ].join('\n');
}
