import type { MetricName, Place } from '#sim';
import type { Path, Resolved, ScenarioInput } from '#scenarios';
import type { CompiledExpressions } from './compileExpressions.ts';
import type { Design } from '../design/design.ts';
import type { Factor } from '../factors/factor.ts';
import type { Recording } from './recording.ts';
import type { Replicates } from './replicates.ts';

/** A scenario the experiment starts from. */
export interface Base {
  readonly name: string;
  /** Where it stands in the file: under `base`, or `bases` and its name. */
  readonly path: Path;
  /** As written; a preset is `{extends: NAME}`. */
  readonly input: ScenarioInput;
  /** Under the fixed settings, before any factor moves. */
  readonly resolved: Resolved;
}

/**
 * How a sweep counts and reads, raised when either changes. 1: replicates from 0, every metric at the month itself. 2:
 * replicate r from 1, under the seed of `compare`'s replicate r, and what is counted by the month as the mean of the year
 * (`readSeries`). A folder keeps the format it was begun with.
 */
export type SweepFormat = 1 | 2;
export const SWEEP_FORMAT: SweepFormat = 2;

/** An experiment of which nothing is left to a default, and everything fits together. Plain data. */
export interface Experiment {
  readonly format: SweepFormat;
  readonly title: string;
  readonly description: string;
  /** Who makes the runs, as written. */
  readonly by: readonly string[];
  /** Address of the licence of the results; null when nobody chose one. */
  readonly licence: string | null;
  readonly bases: readonly Base[];
  /** Settings over every base, with the length and size of the runs where the experiment says them. */
  readonly set: ScenarioInput;
  /** Places that bases and factors name. */
  readonly places: ReadonlyMap<string, Place>;
  readonly factors: readonly Factor[];
  readonly design: Design;
  /** Master seed. */
  readonly seed: string;
  readonly months: number;
  readonly replicates: Replicates;
  readonly record: Recording;
  /** Own outcomes and constraints as `compileOutcomes` takes them; constraints give 1 and 0. */
  readonly expressions: CompiledExpressions;
  /** Names of the expressions that are constraints. */
  readonly constraints: readonly string[];
  /** A run may end in the first month from `atLeast` on in which `expressions.stop` is 1. */
  readonly stop: { readonly atLeast: number } | null;
  /** Files it was read from besides itself, with the SHA-256 of what they held. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /**
   * Everything that decides which runs there are and what is recorded of them, as plain data for a manifest: without titles,
   * descriptions, names of people and licences, bases as what they resolve to.
   */
  readonly essence: Readonly<Record<string, unknown>>;
  /** SHA-256 in hex of the canonical JSON of `essence`. */
  readonly hash: string;
  readonly warnings: readonly string[];
}

/** Columns of the outcomes in order: metrics, own outcomes, constraints. */
export function outcomeNames({ record, expressions }: Experiment): readonly (MetricName | (string & {}))[] {
  return [...record.metrics, ...Object.keys(expressions.recorded)];
}
