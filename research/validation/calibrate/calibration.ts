import type { AbcSettings, Band } from '#analysis';
import type { Country, ParameterName, Scenario } from '#sim';
import type { TargetReading } from './targetReading.ts';

/** A way of running the municipality that targets are read off. */
export interface CalibrationArm {
  readonly name: string;
  readonly scenario: Scenario;
  readonly months: number;
  /** Seeds while searching, and when points are confirmed at full size. */
  readonly seeds: number;
  readonly fullSeeds: number;
}

/** A band that a reading should fall into. */
export interface Target {
  /** `P2 Gini of hours`. */
  readonly name: string;
  readonly pattern: string;
  /** Index of its arm. */
  readonly arm: number;
  readonly reading: TargetReading;
  readonly band: Band;
  readonly source: string;
}

/** A coefficient that may move, and its prior: uniform from `low` to `high`. */
export interface Coefficient {
  readonly name: ParameterName;
  readonly low: number;
  readonly high: number;
  /** Where the search starts: the default of the country. */
  readonly start: number;
  readonly whole: boolean;
}

/** How the coefficients that move are chosen. */
export interface Screen {
  readonly candidates: readonly Coefficient[];
  readonly always: readonly ParameterName[];
  readonly atMost: number;
  readonly trajectories: number;
  readonly seeds: number;
  /** Names of the arms that are screened; targets of others choose nothing. */
  readonly arms: readonly string[];
  /** Share of each declared range that the screen covers, around the default. */
  readonly span: number;
}

/** A targets file, checked and made complete. */
export interface Calibration {
  readonly title: string;
  readonly country: Country;
  readonly seed: string;
  /** Simulated adults while searching, and when points are confirmed. */
  readonly citizens: number;
  readonly fullCitizens: number;
  readonly arms: readonly CalibrationArm[];
  readonly targets: readonly Target[];
  readonly screen: Screen;
  /** Seeds at the start point, at both sizes, from which noise and the effect of size are taken. */
  readonly pilotSeeds: number;
  readonly search: Omit<AbcSettings, 'factors' | 'seed'>;
  /** Posterior points that are run again at full size. */
  readonly confirmed: number;
  /** Most simulations while searching. */
  readonly simulations: number;
  /** Everything that decides the result, as plain data, and its hash. */
  readonly essence: unknown;
  readonly hash: string;
}
