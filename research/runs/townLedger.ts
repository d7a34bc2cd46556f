import { STOCKS, type LedgerRecord, type Stock } from '#sim';

/** The ledger of one run for the whole town: what each line did in each month, and the levels it leads from and to. */
export interface TownLedger {
  readonly months: number;
  /** For each stock and line a value for each month: `[month − 1]`. */
  readonly lines: Readonly<Record<Stock, Readonly<Record<string, Float64Array>>>>;
  /** Level of each stock at month 0 … months. */
  readonly levels: Readonly<Record<Stock, Float64Array>>;
}

/** A part of the town: its areas, all citizens over those who live there, and how its levels went. */
export interface LedgerOfPart {
  readonly areas: readonly number[];
  readonly weight: number;
  readonly levelsOf: (stock: Stock) => Float64Array;
}

/**
 * Sums a ledger over its areas: a hundredth of the numbers, kept for several runs. Of a part of the town, what was booked there, as a
 * change of the part's own level; stocks without place have none.
 */
export function townLedger({ months, lines, areas, entries, levels }: LedgerRecord, part?: LedgerOfPart): TownLedger {
  const summed = (stock: Stock, line: string): Float64Array => {
    const [count, values] = [areas[stock], entries[stock][line]];
    return Float64Array.from({ length: months }, (_, month) => {
      let total = 0;
      if (part === undefined) for (let area = 0; area < count; area++) total += values?.[month * count + area] ?? 0;
      else if (count > 1) for (const area of part.areas) total += part.weight * (values?.[month * count + area] ?? 0);
      return total;
    });
  };
  const of = (stock: Stock) => Object.fromEntries(lines[stock].map((line) => [line, summed(stock, line)]));
  return {
    months,
    levels:
      part === undefined
        ? levels
        : (Object.fromEntries(STOCKS.map((stock) => [stock, part.levelsOf(stock)])) as TownLedger['levels']),
    lines: Object.fromEntries(STOCKS.map((stock) => [stock, of(stock)])) as TownLedger['lines'],
  };
}
