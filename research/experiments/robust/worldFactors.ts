import {
  plainNumber,
  COUNTRY_PROFILES,
  LEVER_NAMES,
  LEVERS,
  nearestHint,
  PARAMETER_NAMES,
  PARAMETERS,
  type Country,
  type Issue,
  type ParameterName,
  type Scenario,
} from '#sim';
import { fieldPath } from '#scenarios';
import type { FactorRange } from '../factors/factor.ts';
import { factorRange } from '../factors/factorRange.ts';
import { factorTarget } from '../factors/factorTarget.ts';
import type { PosteriorFinder, PosteriorSample } from './posteriorSample.ts';
import type { RobustInput, WorldRangeInput } from './robustSchema.ts';

/** One number that differs between worlds. */
export interface WorldFactor {
  readonly name: string;
  readonly role: 'belief' | 'context';
  readonly range: FactorRange;
}

/** What was fitted, as worlds have it: points of a sample drawn whole, or the central point of one country or another. */
export type FittedWorlds =
  | {
      readonly kind: 'posterior';
      readonly sample: PosteriorSample;
      /** Points that are drawn: the accepted ones where they are enough for a band, else all that came near. */
      readonly points: PosteriorSample['points'];
      readonly accepted: number;
      readonly coefficients: readonly ParameterName[];
    }
  | {
      readonly kind: 'residuals';
      readonly countries: readonly Country[];
      readonly coefficients: readonly ParameterName[];
    };

export interface WorldFactors {
  readonly factors: readonly WorldFactor[];
  readonly fitted: FittedWorlds | null;
  readonly notes: readonly string[];
  readonly issues: readonly Issue[];
}

/** Accepted points from which a sample may be called a posterior. */
const ENOUGH = 20;

const BELIEFS = PARAMETER_NAMES.filter((name) => PARAMETERS[name].nature !== 'verification');
const CONTEXT = LEVER_NAMES.filter((name) => LEVERS[name].nature === 'context');

/** What is uncertain, with its ranges; or every problem with it. `now` is the scenario whose values `times` multiplies. */
export function worldFactors(
  worlds: RobustInput['worlds'],
  now: Scenario | undefined,
  posteriors: PosteriorFinder | undefined,
): WorldFactors {
  const issues: Issue[] = [];
  const notes: string[] = [];
  const fitted = readFitted(worlds, posteriors, { issues, notes });
  const read = (role: WorldFactor['role'], known: readonly string[]): readonly WorldFactor[] =>
    Object.entries((role === 'belief' ? worlds.beliefs : worlds.context) ?? {}).flatMap(([name, written]) => {
      const field = fieldPath(['worlds', role === 'belief' ? 'beliefs' : 'context', name]);
      if (!known.includes(name)) {
        issues.push(unknown(name, field, role));
        return [];
      }
      if ((fitted?.coefficients as readonly string[] | undefined)?.includes(name) === true) {
        const what = fitted?.kind === 'posterior' ? 'posterior' : 'residuals';
        const hint = `take it out of the beliefs, or take ${what} out of the worlds`;
        issues.push({ field, expected: `a belief that ${what} does not move as well`, got: name, hint });
        return [];
      }
      const range = rangeOf(name, written, { field, now });
      if ('issues' in range) issues.push(...range.issues);
      return 'issues' in range ? [] : [{ name, role, range: range.range }];
    });
  const factors = [...read('belief', BELIEFS), ...read('context', CONTEXT)];
  if (factors.length === 0 && fitted === null && issues.length === 0)
    issues.push({ field: 'worlds', expected: 'beliefs, context, posterior or residuals', got: 'nothing uncertain' });
  return { factors, fitted, notes, issues };
}

function rangeOf(
  name: string,
  { times, ...written }: WorldRangeInput,
  { field, now }: { readonly field: string; readonly now: Scenario | undefined },
): { readonly range: FactorRange } | { readonly issues: readonly Issue[] } {
  const target = factorTarget(name, { months: 1, schedules: [] });
  if (!target.ok || !('declared' in target.value)) return { issues: [{ field, expected: 'a number', got: name }] };
  const { declared } = target.value;
  let asked: { from?: number; to?: number; scale?: 'linear' | 'log' } = { ...written } as typeof asked;
  if (times !== undefined) {
    if (written.from !== undefined || written.to !== undefined)
      return { issues: [{ field, expected: 'either times or from and to', got: 'both' }] };
    const value = now === undefined ? undefined : valueNow(name, now);
    if (value === undefined) return { range: { kind: 'continuous', from: 0, to: 1, scale: 'linear' } };
    const ends = times.map((one) => one * value).sort((a, b) => a - b);
    const out = ends.some((end) => end < declared.min - 1e-12 || end > declared.max + 1e-12);
    if (out) {
      const expected = `${plainNumber(declared.min)} to ${plainNumber(declared.max)}, ${declared.unit}: ${plainNumber(declared.min / value)} to ${plainNumber(declared.max / value)} times what is assumed`;
      return { issues: [{ field: `${field}.times`, expected, got: ends.map((end) => plainNumber(end)).join(' to ') }] };
    }
    asked = { ...asked, from: Math.max(declared.min, ends[0] ?? 0), to: Math.min(declared.max, ends[1] ?? 0) };
  }
  const range = factorRange(name, target.value, asked, { bases: [], place: noPlace, placesIn: () => [] });
  if (range.ok) return { range: range.value };
  return {
    issues: range.issues.map((issue) => ({
      ...issue,
      field: issue.field.replace(fieldPath(['factors', name]), field),
    })),
  };
}

function noPlace(name: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ field: 'place', expected: 'no place here', got: name }] };
}

function valueNow(name: string, now: Scenario): number | undefined {
  return (
    (now.parameters as Readonly<Record<string, number>>)[name] ?? (now.levers as Readonly<Record<string, number>>)[name]
  );
}

function unknown(name: string, field: string, role: WorldFactor['role']): Issue {
  const isLever = LEVER_NAMES.find((known) => known === name);
  if (role === 'belief' && isLever !== undefined) {
    const isContext = LEVERS[isLever].nature === 'context';
    const hint = isContext
      ? 'it happens to the municipality: write it under worlds.context'
      : 'it is a choice: write it in a strategy';
    return { field, expected: 'a belief', got: name, hint };
  }
  if (role === 'context' && isLever !== undefined)
    return {
      field,
      expected: 'something that happens to the municipality',
      got: name,
      hint: `it is a choice; known: ${CONTEXT.join(', ')}`,
    };
  if (role === 'context' && (BELIEFS as readonly string[]).includes(name))
    return {
      field,
      expected: 'something that happens to the municipality',
      got: name,
      hint: 'it is a belief: write it under worlds.beliefs',
    };
  const near = nearestHint(name, role === 'belief' ? BELIEFS : CONTEXT);
  const hint =
    near ?? (role === 'belief' ? 'samspill list parameters shows the names' : `known: ${CONTEXT.join(', ')}`);
  return {
    field,
    expected: role === 'belief' ? 'a belief' : 'something that happens to the municipality',
    got: name,
    hint,
  };
}

function readFitted(
  { posterior, residuals }: RobustInput['worlds'],
  posteriors: PosteriorFinder | undefined,
  { issues, notes }: { readonly issues: Issue[]; readonly notes: string[] },
): FittedWorlds | null {
  if (posterior !== undefined && residuals !== undefined) {
    const hint = 'both move the fitted coefficients; take one of them';
    issues.push({ field: 'worlds', expected: 'either posterior or residuals', got: 'both', hint });
    return null;
  }
  if (residuals !== undefined) {
    const countries = [...new Set(residuals)];
    if (countries.length < 2)
      issues.push({ field: 'worlds.residuals', expected: 'two countries or more', got: residuals.join(', ') });
    const coefficients = RESIDUALS;
    notes.push(
      `Worlds have the fitted coefficients of ${countries.join(', ')} in turn: a doubt about carrying them from one country to another, and no forecast.`,
    );
    return { kind: 'residuals', countries, coefficients };
  }
  if (posterior === undefined) return null;
  const found = posteriors?.(posterior);
  if (found?.ok !== true) {
    const hint = 'samples are read where files are';
    issues.push(...(found?.issues ?? [{ field: 'worlds.posterior', expected: 'a sample', got: posterior, hint }]));
    return null;
  }
  const sample = found.value;
  const accepted = sample.points.filter((point) => point.accepted);
  const isEnough = accepted.length >= ENOUGH;
  notes.push(
    `${sample.title}: ${accepted.length} of ${sample.points.length} settings meet every fact (calibration ${sample.calibration.slice(0, 12)}). ${isEnough ? 'Worlds have these.' : 'Too few to draw from: worlds have all that came near, and no share of worlds is a probability.'}`,
  );
  return {
    kind: 'posterior',
    sample,
    points: isEnough ? accepted : sample.points,
    accepted: accepted.length,
    coefficients: sample.coefficients,
  };
}

/** Coefficients that differ between countries by fitting alone: elsewhere profiles hold what is sourced as well. */
const RESIDUALS: readonly ParameterName[] = BELIEFS.filter(
  (name) => Object.hasOwn(COUNTRY_PROFILES.norway, name) || Object.hasOwn(COUNTRY_PROFILES.denmark, name),
);
