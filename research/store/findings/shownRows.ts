import { MISSING, plainNumber } from '#pictures';
import type { ResultTable } from './analysisResult.ts';

/** The cells of a table as people read them. */
export function shownRows({ columns, rows, rowDecimals }: ResultTable): readonly (readonly string[])[] {
  return rows.map((row, r) =>
    row.map((cell, c) => {
      const { format, decimals = rowDecimals?.[r] ?? 3 } = columns[c] ?? { format: 'text' };
      if (cell === null) return MISSING;
      if (typeof cell === 'string') return cell;
      if (format === 'count') return plainNumber(cell, 0);
      if (format === 'chance') return cell < 0.001 ? '<0.001' : plainNumber(cell, 3);
      return decimals < 0
        ? plainNumber(10 ** -decimals * Math.round(cell / 10 ** -decimals), 0)
        : plainNumber(cell, decimals);
    }),
  );
}
