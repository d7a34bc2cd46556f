import type { MeasuredSizes } from './measureSize.ts';

/** Written by `node scripts/buildSizes.js`; never by hand. */
export const MEASURED_SIZES: MeasuredSizes = {
  model: 4,
  months: [60, 120],
  metrics: [],
  pairs: 5,
  masterSeed: '1',
  places: [],
};
