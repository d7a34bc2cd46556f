import type { Mix } from '#sim';
import type { Factor, FactorValue } from '../factors/factor.ts';
import { isInRegion, tidyMix, type MixRegion } from '../factors/mixRegion.ts';
import { numberFromUnit } from './numberFromUnit.ts';

/** The levels of a factor on a grid, made one by one when asked for. */
export interface GridLevels {
  readonly count: number;
  readonly at: (level: number) => FactorValue;
}

/**
 * A factor's own values, or `levels` values from one end of its range to the other, both included; a count has no more than
 * there are whole numbers. Mixes: the lattice of that many steps from one pure logic to another (Scheffé 1958), as far as
 * it lies inside the bounds.
 */
export function gridLevels({ range }: Pick<Factor, 'range'>, levels: number): GridLevels {
  switch (range.kind) {
    case 'levels':
      return { count: range.values.length, at: (level) => range.values[level] ?? 0 };
    case 'mix': {
      const mixes = latticeMixes(range, levels);
      return { count: mixes.length, at: (level) => mixes[level] ?? { OA: 1, NPM: 0, NPG: 0 } };
    }
    default: {
      const count = range.kind === 'whole' ? Math.min(levels, range.to - range.from + 1) : levels;
      return { count, at: (level) => numberFromUnit(range, count === 1 ? 0.5 : level / (count - 1)) };
    }
  }
}

/** A lattice finer than this would not fit a grid anyway. */
const FINEST = 1000;

function latticeMixes(region: MixRegion, degree: number): readonly Mix[] {
  const steps = Math.min(degree, FINEST);
  const mixes: Mix[] = [];
  for (let oa = steps; oa >= 0; oa--) {
    for (let npm = steps - oa; npm >= 0; npm--) {
      const mix = tidyMix(oa / steps, npm / steps);
      if (isInRegion(region, mix)) mixes.push(mix);
    }
  }
  return mixes;
}
