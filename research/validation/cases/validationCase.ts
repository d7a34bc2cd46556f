import type { ScenarioInput } from '#scenarios';
import type { Result, SourceId } from '#sim';

/** A published figure. */
export interface CasePoint {
  readonly panel: string;
  readonly arm: string;
  readonly month: number;
  readonly value: number;
  /** What it is, with its source. */
  readonly text: string;
  /** `start`: typed into the scenario; `target`: calibrated on; `check`: neither. */
  readonly worth: 'start' | 'target' | 'check';
}

/** A chart: one series of every arm it shows. */
export interface CasePanel {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly arms: readonly string[];
  readonly series: (result: Result) => ArrayLike<number>;
}

/** A condition of the case: one arm against another, or against its own start, over months. */
export interface CaseQuestion {
  readonly asks: string;
  /** A number per seed; the median and its 90% interval are shown. */
  readonly value: (of: (arm: string) => Result) => number;
  readonly unit: string;
  /** What the case says of it. */
  readonly expected: 'above 0' | 'below 0' | 'no clear change';
}

/** A case from the evidence, run and laid beside the published figures. */
export interface ValidationCase {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Calendar year of month 0, as a label. */
  readonly firstYear: string;
  readonly months: number;
  readonly arms: Readonly<Record<string, { readonly label: string; readonly scenario: ScenarioInput }>>;
  readonly panels: readonly CasePanel[];
  readonly points: readonly CasePoint[];
  readonly questions: readonly CaseQuestion[];
  readonly caveats: readonly string[];
  readonly sources: readonly SourceId[];
}
