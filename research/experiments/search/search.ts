import type { Levers, MetricName, Parameters } from '#sim';
import type { Experiment } from '../file/experiment.ts';
import type { FactorValue } from '../factors/factor.ts';

/** What is sought. */
export interface Goal {
  readonly metric: MetricName;
  readonly label: string;
  readonly unit: string;
  /** +1: more is better, −1: less is. */
  readonly better: 1 | -1;
  /** The smallest difference that matters; the width of the archive's boxes. */
  readonly matters: number;
}

/** What has to hold. */
export interface Limit {
  readonly metric: MetricName;
  readonly label: string;
  readonly unit: string;
  readonly least: number | null;
  readonly most: number | null;
  /** What a miss is measured in: the smallest difference that matters. */
  readonly matters: number;
}

/** One way the world may be: beliefs and what happens to the municipality, the same for every candidate. */
export interface SearchWorld {
  readonly name: string;
  readonly parameters: Readonly<Partial<Parameters>>;
  readonly context: Readonly<Partial<Levers>>;
}

/** When outcomes are read: at a month, as people are shown them, or over a span of months. */
export type SearchMoment = number | { readonly from: number; readonly to: number; readonly as: 'mean' | 'total' };

/** How much is tried; a folder may be gone on with by more of it. */
export interface SearchEffort {
  readonly population: number;
  readonly generations: number;
  readonly restarts: number;
}

/** A search of which nothing is left to a default, and everything fits together. Plain data. */
export interface Search {
  readonly title: string;
  readonly description: string;
  /** The course in place, the levers as factors, and the places that they need. */
  readonly experiment: Experiment;
  readonly goals: readonly Goal[];
  readonly limits: readonly Limit[];
  readonly worlds: readonly SearchWorld[];
  /** How a figure over several worlds is one: their mean, or the worst of them. */
  readonly across: 'mean' | 'worst';
  readonly at: SearchMoment;
  readonly months: number;
  readonly citizens: number;
  readonly seed: string;
  /** Seeds of each world while searching. */
  readonly seeds: number;
  /** Seeds of each world that the search never saw, when what was found is read again. */
  readonly fresh: number;
  readonly effort: SearchEffort;
  /** Everything that decides what a candidate is and how it is judged, as plain data; without the effort, which may grow. */
  readonly essence: Readonly<Record<string, unknown>>;
  /** SHA-256 in hex of the canonical JSON of `essence`. */
  readonly hash: string;
  readonly warnings: readonly string[];
}

/** What a candidate is: a value for every lever, in the order of the file. */
export type CandidateValues = readonly FactorValue[];
