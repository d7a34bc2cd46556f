import { STOCKS, type LedgerRecord, type Stock } from '#sim';

/** The ledger of one run for the whole town: what each line did in each month, and the levels it leads from and to. */
export interface TownLedger {
  readonly months: number;
  /** For each stock and line a value for each month: `[month − 1]`. */
  readonly lines: Readonly<Record<Stock, Readonly<Record<string, Float64Array>>>>;
  /** Level of each stock at month 0 … months. */
  readonly levels: Readonly<Record<Stock, Float64Array>>;
}

/** Sums a ledger over its areas: a hundredth of the numbers, kept for several runs. */
export function townLedger({ months, lines, areas, entries, levels }: LedgerRecord): TownLedger {
  const summed = (stock: Stock, line: string): Float64Array => {
    const [count, values] = [areas[stock], entries[stock][line]];
    return Float64Array.from({ length: months }, (_, month) => {
      let total = 0;
      for (let area = 0; area < count; area++) total += values?.[month * count + area] ?? 0;
      return total;
    });
  };
  const of = (stock: Stock) => Object.fromEntries(lines[stock].map((line) => [line, summed(stock, line)]));
  return {
    months,
    levels,
    lines: Object.fromEntries(STOCKS.map((stock) => [stock, of(stock)])) as TownLedger['lines'],
  };
}
