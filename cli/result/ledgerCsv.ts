import { STOCKS, type LedgerRecord, type Stock } from '#sim';
import { csvText, type Cell } from '#scenarios';

/**
 * The ledger as a table: one row per stock, month, mechanism and area, with what the mechanism added to the stock of the
 * municipality. Rows of nothing are left out. The first row of a stock, `start`, is its level at month 0, so that the
 * changes of a stock add up to its level at any later month.
 */
export function ledgerCsv(ledger: LedgerRecord, areaCodes: readonly string[]): string {
  return csvText(['stock', 'month', 'line', 'area', 'change'], ledgerRows(ledger, areaCodes));
}

function* ledgerRows(ledger: LedgerRecord, areaCodes: readonly string[]): Generator<readonly Cell[]> {
  for (const stock of STOCKS) {
    yield* levelRows(ledger, stock);
    for (let month = 1; month <= ledger.months; month++) yield* monthRows(ledger, { stock, month, areaCodes });
  }
}

/** What the stock is at month 0, as a line of its own: a reader can add up from here. */
function* levelRows({ levels }: LedgerRecord, stock: Stock): Generator<readonly Cell[]> {
  yield [stock, 0, 'start', null, levels[stock][0] ?? NaN];
}

function* monthRows(
  { lines, areas, entries }: LedgerRecord,
  { stock, month, areaCodes }: { stock: Stock; month: number; areaCodes: readonly string[] },
): Generator<readonly Cell[]> {
  const count = areas[stock];
  for (const line of lines[stock]) {
    for (let area = 0; area < count; area++) {
      const change = entries[stock][line]?.[(month - 1) * count + area] ?? 0;
      if (change !== 0) yield [stock, month, line, count === 1 ? null : (areaCodes[area] ?? null), change];
    }
  }
}
