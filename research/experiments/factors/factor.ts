import type { LeverName, MechanismName, Mix, ParameterName, Schedule } from '#sim';
import type { Bounds, RecruitmentInput } from '#scenarios';

/** A declared number: its bounds with what it is called. */
export interface Declared extends Bounds {
  readonly label: string;
  readonly unit: string;
  readonly whole: boolean;
}

/** What a factor moves in a scenario. */
export type FactorTarget =
  | { readonly kind: 'lever'; readonly levers: readonly LeverName[]; readonly declared: Declared }
  | { readonly kind: 'parameter'; readonly parameter: ParameterName; readonly declared: Declared }
  | { readonly kind: 'run'; readonly key: 'rampMonths' | 'spinUpMonths'; readonly declared: Declared }
  /** 1: the mechanism is switched off from month 0. */
  | { readonly kind: 'switch'; readonly mechanism: MechanismName; readonly declared: Declared }
  /** Which of the schedules of that name, in the order of their start, counted from 0; null where there is only one. */
  | {
      readonly kind: 'schedule';
      readonly schedule: Schedule['name'];
      readonly ordinal: number | null;
      readonly part: 'from' | 'over' | 'to';
      readonly declared: Declared;
    }
  | { readonly kind: 'mix'; readonly key: 'mix' | 'startMix' }
  | { readonly kind: 'base' | 'place' | 'country' | 'off' | 'recruitment' };

export type NumberTarget = Extract<FactorTarget, { declared: Declared }>;

/** What a factor is at one point: a number, a name, a mix, shares of recruitment, or mechanisms that are off. */
export type FactorValue = number | string | Mix | Required<RecruitmentInput> | readonly MechanismName[];

/** The values a factor takes. All bounds are included. */
export type FactorRange =
  | {
      readonly kind: 'continuous' | 'whole';
      readonly from: number;
      readonly to: number;
      readonly scale: 'linear' | 'log';
    }
  | { readonly kind: 'levels'; readonly values: readonly FactorValue[] }
  /** Mixes whose shares stay between bounds; the bounds are as tight as the sum of 1 makes them. */
  | { readonly kind: 'mix'; readonly low: Mix; readonly high: Mix };

/** One thing that an experiment moves. */
export interface Factor {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly target: FactorTarget;
  readonly range: FactorRange;
}

/** How many coordinates of a design a factor takes: a mixture two, everything else one. */
export function coordinatesOf({ range }: Pick<Factor, 'range'>): 1 | 2 {
  return range.kind === 'mix' ? 2 : 1;
}
