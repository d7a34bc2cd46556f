import { bandDistance, medianNoise, medianOf } from '#analysis';
import type { Calibration, Target } from './calibration.ts';
import type { Measured, Simulator } from './simulator.ts';

/** What the point the search starts from shows about one target. */
export interface PilotReading {
  /** Medians over the seeds, while searching and at full size. */
  readonly searching: number;
  readonly full: number;
  /** Standard deviation between seeds, while searching and at full size. */
  readonly deviation: number;
  readonly fullDeviation: number;
  /** Standard error of the median of as many seeds as the search has. */
  readonly noise: number;
  /** Added to what is read while searching: the effect of the smaller size, where it is beyond chance; else 0. */
  readonly offset: number;
}

export interface Pilot {
  readonly readings: readonly PilotReading[];
  /** Of the start point, as the search sees it. */
  readonly distance: number;
}

/** Standard errors beyond which a difference between the sizes is taken to be one. */
const BEYOND_CHANCE = 2;

/**
 * Runs the start point at both sizes: how much a reading varies between seeds, and whether the small size shifts it. The
 * shift is taken to be the same everywhere near (an additive discrepancy between two levels of a simulation, Kennedy &
 * O'Hagan 2000, Biometrika 87(1)). Null when stopped.
 */
export async function pilotStart(calibration: Calibration, simulator: Simulator): Promise<Pilot | null> {
  const { pilotSeeds, citizens, fullCitizens, targets, arms } = calibration;
  const measuring = { seeds: 'pilot', seedsOf: () => pilotSeeds };
  const small = await simulator.measure([{}], { ...measuring, citizens });
  const large = await simulator.measure([{}], { ...measuring, citizens: fullCitizens });
  if (small === null || large === null) return null;
  const readings = targets.map((target, t) => {
    const [searching, full] = [small[0]![t]!, large[0]![t]!];
    return pilotReading(searching, full, arms[target.arm]!.seeds);
  });
  const values = readings.map(({ searching, offset }) => searching + offset);
  return { readings, distance: distanceOf(values, targets, readings) };
}

function pilotReading(small: Float64Array, large: Float64Array, seeds: number): PilotReading {
  const differences = small.map((value, n) => (large[n] ?? NaN) - value).filter((value) => !Number.isNaN(value));
  const shift = meanOf(differences);
  const error = deviationOf(differences) / Math.sqrt(differences.length);
  const deviation = deviationOf(small);
  return {
    searching: medianOf(small),
    full: medianOf(large),
    deviation,
    fullDeviation: deviationOf(large),
    noise: Number.isNaN(deviation) ? 0 : medianNoise(deviation, seeds),
    offset: differences.length > 2 && Math.abs(shift) > BEYOND_CHANCE * error ? shift : 0,
  };
}

/** What is compared with the bands: the median over seeds, brought to full size. */
export function measuredValues(measured: Measured, pilot: Pilot): readonly number[] {
  return measured.map((values, t) => medianOf(values) + pilot.readings[t]!.offset);
}

export function distanceOf(
  values: readonly number[],
  targets: readonly Target[],
  noises: readonly { readonly noise: number }[],
): number {
  return bandDistance(
    values,
    targets.map(({ band }) => band),
    noises.map(({ noise }) => noise),
  );
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation of what is a number; NaN for fewer than two. */
function deviationOf(all: Float64Array): number {
  const values = all.filter((value) => !Number.isNaN(value));
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return values.length < 2 ? NaN : Math.sqrt(squares / (values.length - 1));
}
