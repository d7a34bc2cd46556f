import type { LoopsAnswer } from '#runs';
import { csvText } from '#scenarios';

const COLUMNS = ['metric', 'month', 'loop', 'change', 'low', 'high', 'agree', 'runs', 'dominant'] as const;

/** The loops as a tidy table: a row for each figure, month and loop; changes are frozen less undisturbed, in the unit of the metric. */
export function loopsCsv({ stocks }: LoopsAnswer): string {
  return csvText(
    COLUMNS,
    stocks.flatMap(({ stock, months }) =>
      months.flatMap(({ month, effects, dominant }) =>
        effects.map(({ loop, change: { mean, low, high, agree, of } }) => [
          stock,
          month,
          loop,
          mean,
          low,
          high,
          agree,
          of,
          dominant === loop ? 1 : 0,
        ]),
      ),
    ),
  );
}
