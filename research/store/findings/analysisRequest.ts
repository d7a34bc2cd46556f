import type { AnalysisName } from '#analysis';
import type { OutcomeColumn } from './outcomeColumn.ts';
import type { SweepFactor } from './sweepFactor.ts';

/** What somebody wants to know of a folder of results. */
export interface AnalysisRequest {
  /** A name in `ANALYSES`. */
  readonly method: string;
  /** Names of outcomes; for a Pareto front with a direction where the metric has none: `hiddenCost:down`. Left out: the main ones. */
  readonly outcomes?: readonly string[];
  /** A recorded month, or `last`: the last reading of each run, which may be earlier where a stop rule ended it. Left out: `last`. */
  readonly month?: number | string;
  /** Left out: the municipality. */
  readonly area?: string;
  /** Names of factors: two for a heat map, one for pairs and over places, the mix for a simplex map, which ones may bound a box; columns of shares as `mix.OA`. */
  readonly factors?: readonly string[];
  /** The level of a factor that the others are compared with, in pairs and over places. Left out: the first. */
  readonly against?: string;
  /** For scenario discovery, which cases are of interest: `trust < 0.4 and needMet > 0.5`, `lowest 10%` or `highest 10%` of the outcome. */
  readonly target?: string;
  /** `point`: a summary of each point instead of one over all. Of places: one of `PLACES_BY`; left out: all that can be told. */
  readonly by?: string;
  /** Settings of the method, as `ANALYSES` declares them. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What the places of a country are told by: each by itself, kinds of authority, counties, fifths of the country by deprivation. */
export const PLACES_BY = ['place', 'kind', 'county', 'fifth'] as const;
export type PlacesBy = (typeof PLACES_BY)[number];

/** A request of which everything was found. */
export interface Asked {
  readonly method: AnalysisName;
  readonly outcomes: readonly AskedOutcome[];
  readonly month: number | 'last';
  readonly area: string;
  /** Null: nobody named any. */
  readonly factors: readonly FactorColumn[] | null;
  readonly against: string | null;
  readonly target: string | null;
  readonly by: 'point' | PlacesBy | null;
  readonly options: Readonly<Record<string, unknown>>;
}

/** An outcome with the direction that was asked for, or its own. */
export type AskedOutcome = OutcomeColumn;

/** A factor, or one of its columns. */
export interface FactorColumn {
  readonly factor: SweepFactor;
  /** Null: the factor as a whole. */
  readonly column: string | null;
}
