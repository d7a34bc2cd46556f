import { allowedBy, createDrawSource, shuffledNumbers } from '#analysis';
import type { ParameterName, Parameters } from '#sim';
import type { PosteriorSample } from '../robust/posteriorSample.ts';

/** What a country was fitted to, as settings of the model that may be tried one after the other. */
export interface FittedSettings {
  /** One sample for each block of coefficients that was fitted apart. */
  readonly blocks: readonly Block[];
  /** Accepted points of the block that has the fewest: it decides what may be said. */
  readonly accepted: number;
  readonly coefficients: readonly ParameterName[];
  readonly settings: readonly FittedSetting[];
}

interface Block {
  readonly title: string;
  readonly calibration: string;
  readonly accepted: number;
  readonly confirmed: number;
}

/** Values of all fitted coefficients, and whether they meet every fact; those that do not only come near. */
export interface FittedSetting {
  readonly values: Readonly<Partial<Parameters>>;
  readonly accepted: boolean;
}

/**
 * Every accepted point once: facts are bands, within which no point fits better than another. Blocks that were fitted apart do not
 * depend on each other, so their points are put together in an order drawn by the seed. Where too few points are accepted for a
 * band, all that came near stand beside them.
 */
export function fittedSettings(samples: readonly PosteriorSample[], seed: string): FittedSettings {
  const accepted = Math.min(...samples.map(({ points }) => points.filter((point) => point.accepted).length));
  const isEnough = allowedBy(accepted).drawn === 'band';
  const drawn = samples.map(({ points }) => (isEnough ? points.filter((point) => point.accepted) : points));
  const count = Math.max(0, ...drawn.map(({ length }) => length));
  const orders = drawn.map((points, block) =>
    points.length === count && block === 0
      ? null
      : shuffledNumbers(points.length, createDrawSource(seed, `block ${block}`)),
  );
  return {
    blocks: samples.map(({ title, calibration, points }) => ({
      title,
      calibration,
      accepted: points.filter((point) => point.accepted).length,
      confirmed: points.length,
    })),
    accepted: samples.length === 0 ? 0 : accepted,
    coefficients: samples.flatMap(({ coefficients }) => coefficients),
    settings: Array.from({ length: count }, (_, n) => {
      const points = drawn.map((block, b) => block[orders[b]?.[n % block.length] ?? n % block.length]);
      return {
        values: Object.assign({}, ...points.map((point) => point?.values)) as FittedSetting['values'],
        accepted: points.every((point) => point?.accepted === true),
      };
    }),
  };
}
