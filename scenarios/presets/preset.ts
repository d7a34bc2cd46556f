import type { Citation, MetricName, SourceId } from '#sim';
import type { ScenarioInput } from '../written/scenarioInput.ts';

/**
 * What a preset is expected to show, as data that tests check over its seeds: a band for a metric at a month, or which
 * way it differs from another preset. `holds` is what was last measured, in either direction.
 */
export type Claim<Name extends string = string> =
  | {
      readonly metric: MetricName;
      readonly month: number;
      /** Both bounds included. */
      readonly between: readonly [low: number, high: number];
      readonly because: string;
      /** The sources that `because` names; what it takes from a pattern (P21) has the pattern's. */
      readonly sources: readonly SourceId[];
      readonly holds: boolean;
    }
  | {
      readonly metric: MetricName;
      readonly month: number;
      readonly comparedWith: Name;
      readonly direction: 'higher' | 'lower';
      readonly because: string;
      /** The sources that `because` names; what it takes from a pattern (P21) has the pattern's. */
      readonly sources: readonly SourceId[];
      readonly holds: boolean;
    };

/** A scenario that ships with Samspill, with what it stands for, its sources and its claims. */
export interface Preset<Name extends string = string> {
  readonly id: Name;
  readonly title: string;
  /** The case or the idea behind it, in one or two sentences. */
  readonly standsFor: string;
  /** The question a reader can ask of it. */
  readonly question: string;
  readonly scenario: ScenarioInput;
  readonly sources: readonly Citation[];
  readonly claims: readonly Claim<Name>[];
}
