import type { World } from '../world.ts';
import { AREA_METRIC_NAMES, METRIC_NAMES, METRICS, type MetricName } from './metrics.ts';
import type { Reading } from './reading.ts';
import { takeReading } from './takeReading.ts';

/** Series so far: columns allocated up front, filled month by month from month 0. */
export interface Recorder {
  readonly months: number;
  readonly series: Record<MetricName, Float64Array>;
  readonly byFifth: Record<string, Float64Array> | null;
  readonly byNeighbourhood: Record<string, Float64Array> | null;
}

/** Empty series for `months` months and month 0. */
export function createRecorder(world: World, months: number, areas: 'all' | 'fifths'): Recorder {
  const K = world.neighbourhoods.count;
  const columns = (names: readonly string[], width: number) =>
    Object.fromEntries(names.map((name) => [name, new Float64Array((months + 1) * width)]));
  const fifths = world.neighbourhoods.fifth[0] >= 0;
  return {
    months,
    series: columns(METRIC_NAMES, 1) as Record<MetricName, Float64Array>,
    byFifth: fifths ? columns(AREA_METRIC_NAMES, 5) : null,
    byNeighbourhood: areas === 'all' ? columns(AREA_METRIC_NAMES, K) : null,
  };
}

const ALL = METRIC_NAMES.map((name) => ({ name, ...METRICS[name] }));
const AREAS = AREA_METRIC_NAMES.map((name) => ({ name, measure: METRICS[name].measure }));

/**
 * Writes the world's month into the series. A value outside its metric's range is a broken invariant, not a result: it
 * throws, naming metric, month and seed.
 */
export function record(recorder: Recorder, reading: Reading): void {
  takeReading(reading);
  const { world } = reading;
  const { month } = world;
  const all = reading.areas - 1;
  for (let n = 0; n < ALL.length; n++) {
    const { name, measure, range } = ALL[n];
    const value = measure(reading, all);
    if (value < range[0] - 1e-9 || value > range[1] + 1e-9) {
      throw new Error(
        `${name}: expected ${range[0]} to ${range[1]}, got ${value} (month ${month}, seed ${world.seed})`,
      );
    }
    recorder.series[name][month] = value;
  }
  const K = world.neighbourhoods.count;
  const { byFifth, byNeighbourhood } = recorder;
  for (let n = 0; n < AREAS.length; n++) {
    const { name, measure } = AREAS[n];
    if (byFifth !== null) {
      const column = byFifth[name];
      for (let f = 0; f < 5; f++) column[month * 5 + f] = measure(reading, K + f);
    }
    if (byNeighbourhood === null) continue;
    const column = byNeighbourhood[name];
    for (let k = 0; k < K; k++) column[month * K + k] = measure(reading, k);
  }
}
