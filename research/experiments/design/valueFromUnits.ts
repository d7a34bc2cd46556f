import type { Factor, FactorValue } from '../factors/factor.ts';
import { mixFromUnits } from '../factors/mixRegion.ts';
import { numberFromUnit } from './numberFromUnit.ts';

/** The value of a factor at a place of the unit interval; a mixture takes two coordinates, of everything else v is nothing. */
export function valueFromUnits({ range }: Pick<Factor, 'range'>, u: number, v: number): FactorValue {
  switch (range.kind) {
    case 'mix':
      return mixFromUnits(range, u, v);
    case 'levels': {
      const { values } = range;
      // Designs on levels reach 1 itself.
      return values[Math.min(values.length - 1, Math.floor(u * values.length))] ?? 0;
    }
    default:
      return numberFromUnit(range, u);
  }
}
