import { posteriorSummary, weightedQuantile, type Identified, type PosteriorSummary } from '#analysis';
import { MODEL_VERSION } from '#sim';
import type { Calibration, Coefficient } from './calibration.ts';
import type { ConfirmedPoint, Confirmation } from './confirmPosterior.ts';
import type { Pilot } from './pilotStart.ts';
import type { Screening } from './screenCoefficients.ts';
import { pointAt, type SearchEnd } from './searchPosterior.ts';

/** How well the posterior keeps to one target. */
export interface Coverage {
  readonly target: string;
  /** Null where a side of the band is open. */
  readonly band: readonly [number | null, number | null];
  /** The start point, median over seeds at full size. */
  readonly start: number;
  /** Posterior predictive while searching: share of the weight inside the band, and quantiles .05, .5, .95. */
  readonly searching: { readonly inside: number; readonly quantiles: readonly number[] };
  /** At full size with new seeds: share of the sample whose median is inside, mean share of seeds inside, quantiles of the medians. */
  readonly full: { readonly inside: number; readonly seeds: number; readonly quantiles: readonly number[] };
  /** The central point at full size: median over seeds, and share of seeds inside. */
  readonly central: { readonly median: number; readonly seeds: number };
  readonly centralOfBest: { readonly median: number; readonly seeds: number };
}

/** What was learnt about one coefficient, in its own unit. */
export interface CoefficientPosterior {
  readonly name: string;
  readonly prior: readonly [number, number];
  readonly start: number;
  /** Weighted quantiles .05, .25, .5, .75 and .95. */
  readonly quantiles: readonly number[];
  readonly width: number;
  readonly shift: number;
  readonly identified: Identified;
  readonly central: number;
  readonly centralOfBest: number;
}

/** The result of a calibration: everything that its files say. */
export interface CalibrationResult {
  readonly title: string;
  readonly country: string;
  readonly hash: string;
  readonly model: number;
  readonly ended: string;
  readonly simulations: number;
  readonly effective: number;
  readonly coefficients: readonly CoefficientPosterior[];
  readonly coverage: readonly Coverage[];
  readonly correlations: readonly { readonly between: readonly [string, string]; readonly value: number }[];
  readonly central: ConfirmedPoint;
  readonly centralOfBest: ConfirmedPoint;
  readonly startDistance: number;
  readonly screening: Screening;
  readonly pilot: Pilot;
  readonly confirmation: Confirmation;
  readonly found: SearchEnd;
  readonly summary: PosteriorSummary;
  readonly failures: readonly string[];
}

/** Correlations weaker than this are not told. */
const STRONG = 0.4;

interface Stages {
  readonly pilot: Pilot;
  readonly screening: Screening;
  readonly found: SearchEnd;
  readonly confirmation: Confirmation;
  readonly failures: readonly string[];
}

/** Brings together what the stages of a calibration found. */
export function calibrationResult(
  calibration: Calibration,
  { pilot, screening, found, confirmation, failures }: Stages,
): CalibrationResult {
  const { coefficients } = screening;
  const summary = posteriorSummary(found.state.particles);
  const [central, best] = [
    confirmation.points[confirmation.central]!,
    confirmation.points[confirmation.centralOfBest]!,
  ];
  return {
    title: calibration.title,
    country: calibration.country,
    hash: calibration.hash,
    model: MODEL_VERSION,
    ended: found.overBudget ? 'budget' : (found.state.ended ?? 'generations'),
    simulations: found.simulations,
    effective: summary.effective,
    coefficients: coefficients.map((coefficient, k) => {
      const { quantiles, width, shift, identified } = summary.marginals[k]!;
      const { name, low, high, start } = coefficient;
      return {
        name,
        prior: [low, high],
        start,
        quantiles: quantiles.map((unit) => low + (high - low) * unit),
        width,
        shift,
        identified,
        central: valueOf(central, coefficient),
        centralOfBest: valueOf(best, coefficient),
      };
    }),
    coverage: calibration.targets.map((_, t) => coverageOf(calibration, t, { pilot, found, confirmation })),
    correlations: strongest(coefficients, summary),
    central,
    centralOfBest: best,
    startDistance: pilot.distance,
    screening,
    pilot,
    confirmation,
    found,
    summary,
    failures,
  };
}

function valueOf(point: ConfirmedPoint, { name }: Coefficient): number {
  return point.values[name]!;
}

function coverageOf(
  { targets }: Calibration,
  t: number,
  { pilot, found, confirmation }: Pick<Stages, 'pilot' | 'found' | 'confirmation'>,
): Coverage {
  const { name, band } = targets[t]!;
  const isInside = (value: number): boolean => value >= band.low && value <= band.high;
  const weights = found.state.particles.map(({ weight }) => weight);
  const searching = found.values.map((values) => values[t]!);
  const drawn = confirmation.points.filter(({ weight }) => weight > 0);
  const full = drawn.map(({ medians }) => medians[t]!);
  const times = drawn.map(({ weight }) => weight);
  const quantiles = (values: readonly number[], by: readonly number[]): readonly number[] =>
    [0.05, 0.5, 0.95].map((share) => weightedQuantile(values, by, share));
  const shown = (index: number): { readonly median: number; readonly seeds: number } => {
    const point = confirmation.points[index]!;
    return { median: point.medians[t]!, seeds: point.inside[t]! };
  };
  return {
    target: name,
    band: [finiteOrNull(band.low), finiteOrNull(band.high)],
    start: pilot.readings[t]!.full,
    searching: { inside: shareOf(searching.map(isInside), weights), quantiles: quantiles(searching, weights) },
    full: {
      inside: shareOf(full.map(isInside), times),
      seeds: meanOf(
        drawn.map(({ inside }) => inside[t]!),
        times,
      ),
      quantiles: quantiles(full, times),
    },
    central: shown(confirmation.central),
    centralOfBest: shown(confirmation.centralOfBest),
  };
}

function strongest(
  coefficients: readonly Coefficient[],
  { correlations }: PosteriorSummary,
): CalibrationResult['correlations'] {
  return coefficients
    .flatMap((a, i) =>
      coefficients.slice(i + 1).map((b, j) => ({
        between: [a.name, b.name] as const,
        value: correlations[i * coefficients.length + i + 1 + j]!,
      })),
    )
    .filter(({ value }) => Math.abs(value) >= STRONG)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function shareOf(flags: readonly boolean[], weights: readonly number[]): number {
  return meanOf(flags.map(Number), weights);
}

function meanOf(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, i) => sum + value * weights[i]!, 0) / total;
}

/** The sample as plain data: what ships, and what later comparisons draw from. */
export function posteriorJson(calibration: Calibration, result: CalibrationResult): unknown {
  const { screening, found, confirmation } = result;
  const total = found.state.particles.reduce((sum, { weight }) => sum + weight, 0);
  const names = calibration.targets.map(({ name }) => name);
  const byName = (values: readonly number[]): object => Object.fromEntries(names.map((name, t) => [name, values[t]]));
  return {
    title: result.title,
    country: result.country,
    calibration: result.hash,
    model: result.model,
    coefficients: result.coefficients,
    central: result.central.values,
    centralOfBest: result.centralOfBest.values,
    coverage: result.coverage,
    correlations: result.correlations,
    sample: confirmation.points
      .filter(({ weight }) => weight > 0)
      .map(({ id, weight, values, medians, distance, accepted }) => ({
        id,
        weight,
        accepted,
        distance,
        values,
        readings: byName(medians),
      })),
    particles: found.state.particles.map(({ id, units, weight, distance }, n) => ({
      id,
      weight: weight / total,
      distance,
      values: pointAt(screening.coefficients, units),
      readings: byName(found.values[n]!),
    })),
  };
}
