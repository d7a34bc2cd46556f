import { LEDGER_LINES, STOCKS, type LedgerRecord, type MetricName, type Result, type Stock } from '#sim';
import { bookedShare, readingOf, type SeriesReading } from '#runs';

/** A number that is read of every run: a reading of a metric, or the part of it that a line of the ledger booked. */
export interface Column {
  readonly reading: SeriesReading;
  readonly line: string | null;
}

/** Whether every change of a metric is booked. */
export function isStock(metric: MetricName): metric is MetricName & Stock {
  return (STOCKS as readonly string[]).includes(metric);
}

/** The readings themselves; with `ledger`, after each that is a stock the lines that make it up. */
export function columnsOf(readings: readonly SeriesReading[], ledger: boolean): readonly Column[] {
  return readings.flatMap((reading) => [
    { reading, line: null },
    ...(ledger && isStock(reading.metric) ? LEDGER_LINES[reading.metric].map((line) => ({ reading, line })) : []),
  ]);
}

/** For each fifth of a place its neighbourhoods, and what makes of a change of the municipality one of the fifth itself. */
export interface FifthAreas {
  readonly areas: readonly (readonly number[])[];
  readonly weights: readonly number[];
}

/** The columns of one run, in their order. */
export function readColumns(result: Result, columns: readonly Column[], fifths: FifthAreas | null): readonly number[] {
  return columns.map(({ reading, line }) =>
    line === null ? readingOf(result, reading) : bookedIn(result.ledger, reading, { line, fifths }),
  );
}

/** What a line booked, as it is in the reading of its stock. */
function bookedIn(
  ledger: LedgerRecord | null,
  reading: SeriesReading,
  { line, fifths }: { readonly line: string; readonly fifths: FifthAreas | null },
): number {
  const { metric, to, fifth } = reading;
  if (ledger === null || !isStock(metric)) return NaN;
  const entries = ledger.entries[metric][line];
  const count = ledger.areas[metric];
  const areas = fifth === undefined ? null : (fifths?.areas[fifth] ?? []);
  let total = 0;
  for (let month = 1; month <= to; month++) {
    const share = bookedShare(reading, month);
    if (share === 0) continue;
    const at = (month - 1) * count;
    let booked = 0;
    if (areas === null) for (let area = 0; area < count; area++) booked += entries?.[at + area] ?? NaN;
    else for (const area of areas) booked += entries?.[at + area] ?? NaN;
    total += share * booked;
  }
  return total * (fifth === undefined ? 1 : (fifths?.weights[fifth] ?? NaN));
}
