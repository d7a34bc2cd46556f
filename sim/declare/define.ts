import { asCitation, type Citation } from './cite.ts';
import type { SourceId } from './sourceNames.ts';

/**
 * How sure we are of a number. A experiment or quasi-experiment, B large representative survey or register,
 * C case report or administrative claim, D practitioner opinion, assumption: nobody has measured it.
 */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'assumption';

/**
 * What a number is to the person who changes it. *lever*: somebody in the municipality can decide it. *context*: it
 * happens to the municipality. *belief*: how the world works, as far as we know. *set-up*: what the run starts from.
 * *verification*: a hook for tests of the engine, never for results.
 */
export type Nature = 'lever' | 'context' | 'belief' | 'set-up' | 'verification';

/** A number the model reads, declared once. Types, checks, sliders, `--set`, JSON Schema and docs derive from it. */
export interface Declaration {
  readonly label: string;
  /** In words a reader knows: `share`, `per month`, `hours per month`. */
  readonly unit: string;
  /** Bounds, both included. */
  readonly min: number;
  readonly max: number;
  readonly default: number;
  /** Counts stay whole numbers. */
  readonly whole: boolean;
  readonly nature: Nature;
  /** `fixed`: sourced and stays. `free`: may move in its range during calibration. */
  readonly status: 'fixed' | 'free';
  readonly grade: Grade;
  /** Where the default comes from, or `assumption: why`, or `definition: what`. Never empty. */
  readonly source: string;
  /** The entries of `SOURCES` that the text refers to. */
  readonly sources: readonly SourceId[];
}

/** A belief that calibration may move; its range is ±50% of the default unless given. */
export function free(label: string, unit: string, value: number, source: string | Citation, range: readonly [number, number] = value >= 0 ? [0.5 * value, 1.5 * value] : [1.5 * value, 0.5 * value], grade: Grade = 'assumption'): Declaration {
  return {
    label,
    unit,
    min: range[0],
    max: range[1],
    default: value,
    whole: false,
    nature: 'belief',
    status: 'free',
    grade,
    source: asCitation(source).text,
    sources: asCitation(source).sources,
  };
}

/** A belief that is sourced or a definition; calibration leaves it alone. */
export function fixed(label: string, unit: string, value: number, source: string | Citation, range: readonly [number, number], grade: Grade = 'assumption'): Declaration {
  return { ...free(label, unit, value, source, range, grade), status: 'fixed' };
}

/** A number that decides what the run starts from. */
export function setUp(label: string, unit: string, value: number, source: string | Citation, range: readonly [number, number], grade: Grade = 'assumption'): Declaration {
  return { ...fixed(label, unit, value, source, range, grade), nature: 'set-up' };
}

/** A hook for tests of the engine. */
export function hook(label: string, unit: string, value: number, source: string | Citation, range: readonly [number, number]): Declaration {
  return { ...fixed(label, unit, value, source, range), nature: 'verification' };
}

/** The same declaration, for a count. */
export function count(declaration: Declaration): Declaration {
  return { ...declaration, whole: true };
}
