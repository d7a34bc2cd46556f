import { requireDesign } from '../checkDesign.ts';
import type { UnitDesign } from '../unitDesign.ts';

/**
 * Every combination of evenly spaced levels, as many as `levels` says for each factor; the last factor moves fastest.
 * Levels run from 0 to 1, both included; a single level is 0.5. Throws RangeError for bad levels and for a grid too large.
 */
export function fullGrid(levels: readonly number[]): UnitDesign {
  const factors = levels.length;
  const { points } = requireDesign('fullGrid', factors, { levels });
  const units = new Float64Array(points * factors);
  for (let row = 0; row < points; row++) {
    let rest = row;
    for (let factor = factors - 1; factor >= 0; factor--) {
      const count = levels[factor];
      units[row * factors + factor] = count === 1 ? 0.5 : (rest % count) / (count - 1);
      rest = Math.floor(rest / count);
    }
  }
  return { method: 'fullGrid', factors, points, units };
}
