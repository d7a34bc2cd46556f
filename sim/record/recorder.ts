import type { World } from '../world/world.ts';
import { AREA_METRIC_NAMES, METRIC_NAMES, METRICS, type MetricName } from './metrics.ts';
import type { Metric, Reading } from './reading.ts';
import { createReading, takeReading } from './takeReading.ts';

/** Series so far: columns allocated up front, filled month by month from month 0. */
export interface Recorder {
  readonly months: number;
  readonly series: Record<MetricName, Float64Array>;
  readonly byFifth: Record<string, Float64Array> | null;
  readonly byNeighbourhood: Record<string, Float64Array> | null;
}

/** Empty series for `months` months and month 0; in each neighbourhood those metrics that are asked for, null for none at all. */
export function createRecorder(world: World, months: number, inNeighbourhoods: readonly MetricName[] | null): Recorder {
  const K = world.neighbourhoods.count;
  const columns = (names: readonly string[], width: number) =>
    Object.fromEntries(names.map((name) => [name, new Float64Array((months + 1) * width)]));
  const fifths = world.neighbourhoods.fifth[0] >= 0;
  return {
    months,
    series: columns(METRIC_NAMES, 1) as Record<MetricName, Float64Array>,
    byFifth: fifths ? columns(AREA_METRIC_NAMES, 5) : null,
    byNeighbourhood: inNeighbourhoods === null ? null : columns(inNeighbourhoods, K),
  };
}

/** A recorder at work: what it reads, and its columns in the order of the metrics, found once and not by name each month. */
export interface Recording {
  readonly reading: Reading;
  readonly columns: readonly Float64Array[];
  readonly fifths: readonly Float64Array[];
  readonly neighbourhoods: readonly Float64Array[];
  /** How each of the columns of neighbourhoods is read. */
  readonly inNeighbourhoods: readonly Metric['measure'][];
}

/** A recorder set to read a world. */
export function createRecording(world: World, { series, byFifth, byNeighbourhood }: Recorder): Recording {
  const asked = AREA_METRIC_NAMES.filter((name) => byNeighbourhood !== null && Object.hasOwn(byNeighbourhood, name));
  return {
    reading: createReading(world),
    columns: METRIC_NAMES.map((name) => series[name]),
    fifths: byFifth === null ? [] : AREA_METRIC_NAMES.map((name) => byFifth[name]),
    neighbourhoods: byNeighbourhood === null ? [] : asked.map((name) => byNeighbourhood[name]),
    inNeighbourhoods: asked.map((name) => METRICS[name].measure),
  };
}

const MEASURES = METRIC_NAMES.map((name) => METRICS[name].measure);
const RANGES = METRIC_NAMES.map((name) => METRICS[name].range);
const AREA_MEASURES = AREA_METRIC_NAMES.map((name) => METRICS[name].measure);

/**
 * Writes the world's month into the series. A value outside its metric's range is a broken invariant, not a result: it
 * throws, naming metric, month and seed.
 */
export function record({ reading, columns, fifths, neighbourhoods, inNeighbourhoods }: Recording): void {
  takeReading(reading);
  const { month } = reading.world;
  const K = reading.world.neighbourhoods.count;
  for (let n = 0; n < MEASURES.length; n++) {
    const value = MEASURES[n](reading, K + 5);
    if (value < RANGES[n][0] - 1e-9 || value > RANGES[n][1] + 1e-9) refuse(reading.world, n, value);
    columns[n][month] = value;
  }
  for (let n = 0; n < fifths.length; n++) {
    for (let f = 0; f < 5; f++) fifths[n][month * 5 + f] = AREA_MEASURES[n](reading, K + f);
  }
  for (let n = 0; n < neighbourhoods.length; n++) {
    for (let k = 0; k < K; k++) neighbourhoods[n][month * K + k] = inNeighbourhoods[n](reading, k);
  }
}

function refuse({ month, seed }: World, n: number, value: number): never {
  const [least, most] = RANGES[n];
  throw new Error(`${METRIC_NAMES[n]}: expected ${least} to ${most}, got ${value} (month ${month}, seed ${seed})`);
}
