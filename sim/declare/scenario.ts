import type { LeverName, Levers } from './levers.ts';
import type { MechanismName } from './mechanisms.ts';
import type { Parameters } from './parameters.ts';
import type { Country, Place } from './place.ts';

/** Shares of the three governance logics: classic administration, New Public Management, New Public Governance. Sum 1. */
export interface Mix {
  readonly OA: number;
  readonly NPM: number;
  readonly NPG: number;
}

/** A lever or mix share that moves to a value: at once at month `from` (over 0), or evenly over `over` months. */
export interface Schedule {
  readonly name: LeverName | keyof Mix;
  readonly from: number;
  readonly over: number;
  readonly to: number;
}

/** Whom a loss of volunteers takes: those who gave most or fewest hours last month, or anybody. */
export type LossBy = 'mostHours' | 'leastHours' | 'chance';

/** Something dated that happens to the municipality. Months count from 0, the month the strategy starts. */
export type Shock =
  | { readonly kind: 'cut'; readonly at: number; readonly months: number; readonly size: number }
  | { readonly kind: 'closure'; readonly at: number; readonly months: number; readonly share: number }
  | { readonly kind: 'recession'; readonly at: number; readonly months: number; readonly size: number }
  | { readonly kind: 'electionLoss'; readonly at: number }
  | { readonly kind: 'coreLoss'; readonly at: number; readonly share: number }
  | { readonly kind: 'merger'; readonly at: number }
  | { readonly kind: 'priorityEnds'; readonly at: number; readonly lever: LeverName }
  | {
      readonly kind: 'volunteerLoss';
      readonly at: number;
      readonly share: number;
      readonly by: LossBy;
      /** Code of the neighbourhood; left out: everywhere. */
      readonly neighbourhood?: string;
    }
  | {
      readonly kind: 'process';
      readonly at: number;
      readonly months: number;
      /** Code of the neighbourhood. */
      readonly neighbourhood: string;
      /** Invitations a year for each adult there, beside the others. */
      readonly invitations: number;
    }
  | {
      readonly kind: 'levers';
      readonly at: number;
      readonly months: number;
      readonly to: Readonly<Partial<Record<LeverName, number>>>;
    };

/** A complete scenario: nothing is left to a default. `scenarios/` makes it from presets and files and checks it. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  readonly country: Country;
  /** The mix at month 0 and during spin-up, and the mix the strategy leads to over `rampMonths`. */
  readonly startMix: Mix;
  readonly mix: Mix;
  readonly rampMonths: number;
  readonly spinUpMonths: number;
  /** From month 0; spin-up runs at the levels of today. */
  readonly levers: Levers;
  readonly parameters: Parameters;
  readonly schedules: readonly Schedule[];
  readonly events: readonly Shock[];
  /** Mechanisms and sub-effects switched off from month 0 on. */
  readonly off: readonly MechanismName[];
}

/** What does not act during spin-up: nothing, or what the strategy does without, where it is to be no part of the world. */
export function offBeforeMonthZero({ off, parameters }: Scenario): readonly MechanismName[] {
  return parameters.offInSpinUp === 1 ? off : [];
}
