import { requireDesign } from '../checkDesign.ts';
import { levelsOf } from '../pointsOf.ts';
import type { UnitDesign } from '../unitDesign.ts';

/**
 * The centre in the first row, then for each factor in turn `steps` rows in which it alone moves, upwards from 0 to 1
 * (Daniel 1973). The values are the steps + 1 evenly spaced ones from 0 to 1 without the one nearest to the centre, whose
 * place the centre takes: no row comes twice.
 *
 * `centre` is 0 to 1, one number or one per factor; 0.5 unless said. 1 + steps × factors points. Throws RangeError.
 */
export function oneAtATime(
  factors: number,
  steps: number,
  { centre }: { readonly centre?: number | readonly number[] } = {},
): UnitDesign {
  const { points, options } = requireDesign('oneAtATime', factors, { steps, centre });
  const centres = levelsOf(options.centre ?? 0.5, factors);
  const units = new Float64Array(points * factors);
  for (let row = 0; row < points; row++) units.set(centres, row * factors);
  for (let factor = 0; factor < factors; factor++) {
    const replaced = Math.round(centres[factor] * steps);
    for (let step = 0; step < steps; step++) {
      const row = 1 + factor * steps + step;
      units[row * factors + factor] = (step < replaced ? step : step + 1) / steps;
    }
  }
  return { method: 'oneAtATime', factors, points, units };
}
