import { MAIN_METRICS } from '../mainMetrics.ts';
import { measuredAarhus } from './measuredAarhus.ts';
import { measuredOslo } from './measuredOslo.ts';
import { measuredPreston } from './measuredPreston.ts';
import type { MeasuredSizes } from './measureSize.ts';

/** The comparisons that the page starts with, at the model's own size and one to one: `scripts/buildSizes.js` measures them. */
export const MEASURED_SIZES: MeasuredSizes = {
  months: [60, 120],
  metrics: MAIN_METRICS,
  pairs: 5,
  masterSeed: '1',
  places: [measuredPreston, measuredOslo, measuredAarhus],
};
