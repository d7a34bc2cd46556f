import type { ResultTable } from './analysisResult.ts';

const MISSING = '–';
const MOST_DECIMALS = 6;

/** A number for people: `1,234`, `−0.27`, `–` where there is nothing. */
export function shownNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return MISSING;
  const text = Math.abs(value).toFixed(decimals);
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && Number(text) !== 0 ? `−${number}` : number;
}

/**
 * Decimals that numbers deserve: two significant digits of what is not known about them (standard errors, half-widths of
 * intervals), of the middle one if they differ. Without any uncertainty: three significant digits of the largest value.
 */
export function honestDecimals(values: Iterable<number>, uncertainties: Iterable<number> = []): number {
  const unsure = [...uncertainties].filter((one) => Number.isFinite(one) && one > 0).sort((a, b) => a - b);
  const middle = unsure[Math.floor((unsure.length - 1) / 2)];
  if (middle !== undefined) return limited(1 - Math.floor(Math.log10(middle)));
  const largest = Math.max(0, ...[...values].filter(Number.isFinite).map(Math.abs));
  return largest === 0 ? 0 : limited(2 - Math.floor(Math.log10(largest)));
}

function limited(decimals: number): number {
  return Math.min(MOST_DECIMALS, Math.max(0, decimals));
}

/** The cells of a table as people read them. */
export function shownRows({ columns, rows, rowDecimals }: ResultTable): readonly (readonly string[])[] {
  return rows.map((row, r) =>
    row.map((cell, c) => {
      const { format, decimals = rowDecimals?.[r] ?? 3 } = columns[c] ?? { format: 'text' };
      if (cell === null) return MISSING;
      if (typeof cell === 'string') return cell;
      if (format === 'count') return shownNumber(cell, 0);
      if (format === 'chance') return cell < 0.001 ? '<0.001' : shownNumber(cell, 3);
      return shownNumber(cell, decimals);
    }),
  );
}

/** A share as a percentage: `95%`, `2.5%`. */
export function percent(share: number): string {
  return `${Number((100 * share).toPrecision(6))}%`;
}
