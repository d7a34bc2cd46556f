import type { Country, LeverName, MechanismName, Mix, ParameterName, Schedule, Shock } from '#sim';

/** Shares of the municipality's invitations over the four channels, in short. They sum to 1. */
export interface RecruitmentInput {
  readonly openCall?: number;
  readonly lot?: number;
  readonly universalArena?: number;
  readonly outreach?: number;
}

/** Levers as they are written: by name, and two shorthands for those that come in groups. */
export type LeversInput = Readonly<Partial<Record<LeverName, number>>> & {
  /** One number for all six anchor institutions, or six numbers, largest first. */
  readonly commitment?: number | readonly number[];
  /** Channels not named get 0 as soon as one is named. */
  readonly recruitment?: RecruitmentInput;
};

/**
 * A scenario as a person writes it, in a file or as a preset: only what differs. `resolveScenario` fills in the rest and
 * reports every problem at once.
 */
export interface ScenarioInput {
  /** Where an editor finds the JSON Schema; no effect. */
  readonly $schema?: string;
  /** Name of a preset to start from, or several, each over the one before it. */
  readonly extends?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  /** Name or code of a place. */
  readonly place?: string;
  /** Profile of parameters; the place's own country unless set. */
  readonly country?: Country;
  /** Any text. */
  readonly seed?: string | number;
  readonly months?: number;
  /** How many are simulated; `adults`: every adult of the place. */
  readonly citizens?: number | 'adults';
  /** One is simulated for so many adults, instead of `citizens`. */
  readonly oneIn?: number;
  /** The mix the strategy leads to. */
  readonly mix?: Mix;
  /** The mix at month 0 and during spin-up. */
  readonly startMix?: Mix;
  readonly rampMonths?: number;
  readonly spinUpMonths?: number;
  readonly levers?: LeversInput;
  readonly parameters?: Readonly<Partial<Record<ParameterName, number>>>;
  readonly schedules?: readonly Schedule[];
  readonly events?: readonly Shock[];
  readonly off?: readonly MechanismName[];
  /** Own outcomes: a new name and an expression over the metrics (`compileOutcomes` in research/analysis/ checks them). */
  readonly outcomes?: Readonly<Record<string, string>>;
}
