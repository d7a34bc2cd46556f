import { MODEL_VERSION, type Scenario } from '#sim';
import { scenarioKey, type DifferenceCells, type MeasuredSize, type MeasuredSizes } from './measureSize.ts';
import { MEASURED_SIZES } from './measuredSizes.ts';
import type { RunSize } from './runSize.ts';

/** A difference between two strategies at both sizes, under the same seeds. */
export interface SizeEffect {
  readonly size: RunSize;
  readonly pairs: number;
  /** The month that was measured. */
  readonly month: number;
  readonly own: NonNullable<DifferenceCells>;
  readonly oneToOne: NonNullable<DifferenceCells>;
}

/**
 * What was measured of a strategy against another with every adult simulated: whatever they are called, wherever they come from, if they are
 * the same scenarios in the same place. Null where it was not measured, or with another version of the model.
 */
export function sizeEffect(
  { strategy, against }: { readonly strategy: Scenario; readonly against: Scenario },
  { metric, month }: { readonly metric: string; readonly month: number },
  measured: MeasuredSizes = MEASURED_SIZES,
): SizeEffect | null {
  const [own, base] = [scenarioKey(strategy), scenarioKey(against)];
  const place = measured.places.find(
    ({ model, strategies: [first] }) => model === MODEL_VERSION && first?.key === base,
  );
  const index = place?.strategies.findIndex(({ key }) => key === own) ?? -1;
  if (place === undefined || index < 1) return null;
  const [moment, figure] = [measured.months.indexOf(month), measured.metrics.indexOf(metric)];
  const cellsOf = ({ differences }: MeasuredSize): DifferenceCells =>
    differences[index - 1]?.[moment]?.[figure] ?? null;
  const cells = { own: cellsOf(place.own), oneToOne: cellsOf(place.oneToOne) };
  if (cells.own === null || cells.oneToOne === null) return null;
  return { size: place.size, pairs: measured.pairs, month, own: cells.own, oneToOne: cells.oneToOne };
}

/** The months that were measured. */
export const MEASURED_MONTHS: readonly number[] = MEASURED_SIZES.months;
