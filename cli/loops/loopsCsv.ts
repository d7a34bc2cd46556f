import type { LoopsAnswer, RunSize } from '#runs';
import { csvText } from '#scenarios';

const COLUMNS = [
  'metric',
  'month',
  'loop',
  'change',
  'low',
  'high',
  'agree',
  'runs',
  'dominant',
  'citizens',
  'adults',
] as const;

/** The loops as a tidy table: a row for each figure, month and loop; changes are frozen less undisturbed, in the unit of the metric. */
export function loopsCsv({ stocks }: LoopsAnswer, { citizens, adults }: RunSize): string {
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
          citizens,
          adults,
        ]),
      ),
    ),
  );
}
