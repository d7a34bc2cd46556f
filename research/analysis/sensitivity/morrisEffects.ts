import { createDrawSource } from '../designs/methods/drawSource.ts';
import { estimate, type Estimate } from './estimate.ts';
import { resampleCounts } from './resampleCounts.ts';
import { optionsOrThrow, type OptionsOf } from './resolveOptions.ts';
import { expectRows, type UnitSample } from './unitSample.ts';

/** What moving one factor over its whole range would do, judged by many single steps from different places. */
export interface MorrisEffect {
  /** Mean effect, with sign: opposite effects cancel. */
  readonly mu: number;
  /** Mean size of the effect. */
  readonly muStar: Estimate;
  /** Standard deviation of the effects: large where the effect depends on the place, by curvature or other factors. */
  readonly sigma: number;
}

export interface MorrisEffects {
  /** Trajectories used, and left out because one of their points has no finite outcome. */
  readonly trajectories: number;
  readonly dropped: number;
  /** One for each factor; NaN without trajectories. */
  readonly effects: readonly MorrisEffect[];
}

/**
 * Elementary effects of every factor (Morris 1991), in units of the outcome for each full range of the factor: mu, sigma,
 * and mu star (Campolongo, Cariboni & Saltelli 2007) with a percentile bootstrap interval over trajectories.
 *
 * Rows come in blocks of factors + 1 points, one trajectory each; from one point to the next exactly one factor moves,
 * and over the block each factor moves once. Throws a `RangeError` where they do not.
 */
export function morrisEffects(
  sample: UnitSample,
  outcomes: Float64Array,
  options: Partial<OptionsOf<'morris'>> = {},
): MorrisEffects {
  const { confidence, resamples, seed } = optionsOrThrow('morris', options);
  const { factors } = sample;
  expectRows(sample, outcomes);
  const length = factors + 1;
  if (outcomes.length % length !== 0) {
    throw new RangeError(`outcomes: expected trajectories of ${length} points, got ${outcomes.length} rows`);
  }
  const blocks = Array.from({ length: outcomes.length / length }, (_, block) => block);
  const kept = blocks
    .map((block) => trajectoryEffects(sample, outcomes, block))
    .filter((effects) => effects.every((effect) => Number.isFinite(effect)));
  const draws = createDrawSource(seed, 'morris analysis');
  const counts = new Int32Array(kept.length);
  const resampled = Array.from({ length: factors }, () => new Float64Array(kept.length > 0 ? resamples : 0));
  for (let r = 0; r < resampled[0].length; r++) {
    resampleCounts(draws, counts);
    for (let factor = 0; factor < factors; factor++) {
      let sum = 0;
      for (let t = 0; t < counts.length; t++) sum += counts[t] * Math.abs(kept[t][factor]);
      resampled[factor][r] = sum / counts.length;
    }
  }
  return {
    trajectories: kept.length,
    dropped: blocks.length - kept.length,
    effects: resampled.map((stars, factor) => {
      const effects = Float64Array.from(kept, (one) => one[factor]);
      const { mu, sigma } = moments(effects);
      return {
        mu,
        muStar: estimate(moments(effects.map(Math.abs)).mu, stars, { confidence, units: kept.length }),
        sigma,
      };
    }),
  };
}

/** The effect of each factor along one trajectory; NaN where an outcome is missing. */
function trajectoryEffects({ factors, units }: UnitSample, outcomes: Float64Array, block: number): Float64Array {
  const effects = new Float64Array(factors);
  const seen = new Uint8Array(factors);
  for (let step = 0; step < factors; step++) {
    const row = block * (factors + 1) + step;
    const from = units.subarray(row * factors, (row + 1) * factors);
    const to = units.subarray((row + 1) * factors, (row + 2) * factors);
    const moved = Array.from(from.keys()).filter((factor) => from[factor] !== to[factor]);
    if (moved.length !== 1 || seen[moved[0]] === 1) {
      throw new RangeError(
        `units: expected one factor to move, each once in a trajectory, got ${moved.length} moving from row ${row} to ${row + 1}`,
      );
    }
    const [factor] = moved;
    seen[factor] = 1;
    effects[factor] = (outcomes[row + 1] - outcomes[row]) / (to[factor] - from[factor]);
  }
  return effects;
}

function moments(effects: Float64Array): { mu: number; sigma: number } {
  const count = effects.length;
  const mu = effects.reduce((sum, effect) => sum + effect, 0) / count;
  const squares = effects.reduce((sum, effect) => sum + (effect - mu) * (effect - mu), 0);
  return { mu, sigma: count < 2 ? NaN : Math.sqrt(squares / (count - 1)) };
}
