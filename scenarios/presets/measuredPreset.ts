import type { MetricName } from '#sim';
import type { Claim, Preset } from './preset.ts';
import type { PresetGroup } from './presetGroups.ts';
import type { PresetName } from './presetNames.ts';

/**
 * What a claim gave when it was last measured over seeds 1 to 20. For a comparison: median of the paired differences
 * and its 90% interval. For a band: median of the values, and the range of the middle 90% of them.
 */
export interface Measurement {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Seeds in which the value exists. */
  readonly seeds: number;
  /** Seeds that agree with the claim by themselves: a difference the claimed way, a value inside the band. */
  readonly agree: number;
  readonly holds: boolean;
}

/** A claim of a preset that ships, with what was measured of it. */
export type MeasuredClaim = Claim<PresetName> & {
  /** Name of the claim in `measured.ts`. */
  readonly key: string;
  /** Null until it has been measured. */
  readonly measured: Measurement | null;
};

/** A preset that ships: its scenario and sources, and its claims with what was measured. */
export interface MeasuredPreset extends Preset<PresetName> {
  readonly group: PresetGroup;
  /** The two or three metrics in which it shows; the first is what is looked at first. */
  readonly shows: readonly [MetricName, ...MetricName[]];
  /** Where sources contradict each other or the setting goes beyond them. */
  readonly conflicts: readonly string[];
  readonly claims: readonly MeasuredClaim[];
}
