import type { Citation, MetricName, SourceId } from '#sim';
import type { ScenarioInput } from '../written/scenarioInput.ts';
import type { PresetGroup } from './presetGroups.ts';
import type { PresetName } from './presetNames.ts';

interface Expectation {
  readonly metric: MetricName;
  readonly month: number;
  /** Why theory or evidence expects it, with the source. Written before anybody saw what the model gives. */
  readonly because: Citation | string;
}

/** A claim as it is written: what is expected. Whether the model shows it is measured and kept in `measured.ts`. */
export type ClaimDraft =
  | (Expectation & { readonly between: readonly [low: number, high: number] })
  | (Expectation & { readonly comparedWith: PresetName; readonly direction: 'higher' | 'lower' });

/** A preset as it is written. */
export interface PresetDraft {
  readonly title: string;
  readonly standsFor: string;
  readonly question: string;
  readonly group: PresetGroup;
  /** Two or three metrics in which it shows; the first is what is looked at first. */
  readonly shows: readonly [MetricName, MetricName] | readonly [MetricName, MetricName, MetricName];
  readonly scenario: ScenarioInput;
  readonly sources: readonly (SourceId | Citation)[];
  /** Where sources contradict each other or the setting goes beyond them. Shown on the preset's page. */
  readonly conflicts?: readonly string[];
  readonly claims: readonly ClaimDraft[];
}
