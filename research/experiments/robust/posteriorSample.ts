import type { Checked, ParameterName } from '#sim';

/** A point of a posterior sample: coefficients that stood a confirmation at full size, near the targets or within all of them. */
export interface PosteriorPoint {
  readonly accepted: boolean;
  readonly weight: number;
  readonly values: Readonly<Partial<Record<ParameterName, number>>>;
}

/** What a calibration left: the coefficients it moved and its confirmed points. */
export interface PosteriorSample {
  readonly name: string;
  readonly title: string;
  /** Hash of the calibration. Another calibration is another sample. */
  readonly calibration: string;
  readonly coefficients: readonly ParameterName[];
  readonly points: readonly PosteriorPoint[];
}

/** Finds the sample of a country; asks nothing of Node, so whoever calls says where samples are. */
export type PosteriorFinder = (name: string) => Checked<PosteriorSample>;
