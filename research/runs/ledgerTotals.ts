import { STOCKS, type LedgerRecord, type Stock } from '#sim';

/** What a mechanism has done to a stock of the municipality from month 0 to each of some months. */
export interface LedgerTotal {
  readonly stock: Stock;
  readonly line: string;
  readonly totals: readonly number[];
}

/** Adds up the ledger over areas and months, line by line in the order of the month. */
export function ledgerTotals(ledger: LedgerRecord, months: readonly number[]): readonly LedgerTotal[] {
  return STOCKS.flatMap((stock) =>
    ledger.lines[stock].map((line) => {
      const entries = ledger.entries[stock][line] ?? new Float64Array();
      const totals = months.map((month) => sum(entries.subarray(0, month * ledger.areas[stock])));
      return { stock, line, totals };
    }),
  );
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
