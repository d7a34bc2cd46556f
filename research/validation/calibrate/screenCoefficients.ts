import { medianNoise, morrisEffects, morrisTrajectories } from '#analysis';
import type { ParameterName } from '#sim';
import type { Calibration, CalibrationArm, Coefficient, Screen, Target } from './calibration.ts';
import { measuredValues, type Pilot } from './pilotStart.ts';
import type { Point, Simulator } from './simulator.ts';

/** What the screen found about one coefficient. */
export interface ScreenedCoefficient {
  readonly name: ParameterName;
  /** Mu star on each target, in units of its scale, over the declared range. */
  readonly muStar: readonly number[];
  /** Mu star beyond noise as a share of the largest of any coefficient, the most of all targets: what it is chosen by. */
  readonly score: number;
  /** The target on which it weighs most; empty when nothing is beyond noise. */
  readonly target: string;
  readonly chosen: boolean;
}

export interface Screening {
  readonly coefficients: readonly Coefficient[];
  /** Largest score first; empty when nothing was screened. */
  readonly table: readonly ScreenedCoefficient[];
}

const LEVELS = 4;
/** Mean size of a normal deviate and standard deviation of that size. */
const HALF_NORMAL = { mean: 0.7978845608028654, deviation: 0.6028102749890869 };

/**
 * Chooses the coefficients that the search moves: those that always do, and by a Morris screen (Morris 1991; mu star after
 * Campolongo et al. 2007) those that weigh most on any target. For each target mu star counts as far as it exceeds what noise
 * between seeds alone gives (two standard errors above its mean), as a share of the largest; so every target that anything
 * moves has its strongest coefficient among the first. Null when stopped.
 */
export async function screenCoefficients(
  calibration: Calibration,
  simulator: Simulator,
  pilot: Pilot,
): Promise<Screening | null> {
  const { screen, targets, citizens, seed } = calibration;
  const { candidates, always, atMost, trajectories } = screen;
  if (trajectories === 0 || candidates.length <= always.length) return { coefficients: candidates, table: [] };
  const design = morrisTrajectories(candidates.length, trajectories, LEVELS, `${seed}/screen`);
  const points = Array.from({ length: design.points }, (_, row) =>
    screenPoint(candidates, screen.span, design.units, row),
  );
  const measured = await simulator.measure(points, { citizens, seeds: 'search', seedsOf: screenSeeds(screen) });
  if (measured === null) return null;

  const values = measured.map((one) => measuredValues(one, pilot));
  const effects = targets.map((target, t) => effectsOn(target, { t, values, pilot, design, calibration }));
  const largest = effects.map(({ beyond }) => Math.max(...beyond));
  const rows = candidates.map(({ name }, c) => {
    const shares = effects.map(({ beyond }, t) => (largest[t]! > 0 ? beyond[c]! / largest[t]! : 0));
    const score = Math.max(...shares);
    const sum = shares.reduce((total, share) => total + share, 0);
    return { c, name, score, sum, target: score > 0 ? targets[shares.indexOf(score)]!.name : '' };
  });
  rows.sort((a, b) => b.score - a.score || b.sum - a.sum || a.c - b.c);
  const chosen = new Set<ParameterName>(always);
  for (const { name, score } of rows) if (chosen.size < atMost && score > 0) chosen.add(name);
  return {
    coefficients: candidates.filter(({ name }) => chosen.has(name)),
    table: rows.map(({ c, name, score, target }) => ({
      name,
      muStar: effects.map(({ muStar }) => muStar[c]!),
      score,
      target,
      chosen: chosen.has(name),
    })),
  };
}

/** Seeds of each arm in the screen; none where it is left out. */
export function screenSeeds({ arms, seeds }: Screen): (arm: CalibrationArm) => number {
  return ({ name }) => (arms.includes(name) ? seeds : 0);
}

/** A row of the design as coefficients: `span` of the declared range, around the start, kept inside the range. */
function screenPoint(candidates: readonly Coefficient[], span: number, units: Float64Array, row: number): Point {
  return Object.fromEntries(
    candidates.map(({ name, low, high, start, whole }, c) => {
      const width = span * (high - low);
      const from = Math.min(high - width, Math.max(low, start - width / 2));
      const value = from + width * units[row * candidates.length + c]!;
      return [name, whole ? Math.round(value) : value];
    }),
  );
}

interface Effects {
  readonly muStar: readonly number[];
  readonly beyond: readonly number[];
}

function effectsOn(
  { band }: Target,
  {
    t,
    values,
    pilot,
    design,
    calibration: { screen },
  }: {
    readonly t: number;
    readonly values: readonly (readonly number[])[];
    readonly pilot: Pilot;
    readonly design: { readonly factors: number; readonly units: Float64Array };
    readonly calibration: Calibration;
  },
): Effects {
  const { searching, offset, deviation } = pilot.readings[t]!;
  // A point where nothing could be read must not lose its whole trajectory: it counts as the start point.
  const start = Number.isNaN(searching) ? 0 : searching + offset;
  const outcomes = Float64Array.from(values, (one) => (Number.isFinite(one[t]!) ? one[t]! : start) / band.scale);
  const { effects, trajectories } = morrisEffects(design, outcomes, { resamples: 100 });
  const step = LEVELS / (2 * (LEVELS - 1));
  const spread = (Math.SQRT2 * medianNoise(Number.isNaN(deviation) ? 0 : deviation, screen.seeds)) / band.scale / step;
  const byChance = spread * (HALF_NORMAL.mean + (2 * HALF_NORMAL.deviation) / Math.sqrt(trajectories));
  const muStar = effects.map((effect) => effect.muStar.value / screen.span);
  return { muStar, beyond: effects.map((effect) => Math.max(0, effect.muStar.value - byChance)) };
}
