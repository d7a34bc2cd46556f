import type { LossBy, Shock } from '#sim';

/** Whom a loss of volunteers may take. */
export const LOSS_BY = ['mostHours', 'leastHours', 'chance'] as const satisfies readonly LossBy[];

/** A number that a shock has beside its date. */
export interface ShockField {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly whole?: boolean;
  /** What a form starts with. */
  readonly start: number;
}

/**
 * A kind of shock: what it does, and the numbers it needs. `lever`: it also names a lever; `levers`: several, with the
 * levels they take, under `to`; `by`: whom it takes; `neighbourhood`: that it may or must name one by its code.
 */
export interface ShockKind {
  readonly label: string;
  readonly does: string;
  readonly fields: Readonly<Partial<Record<'months' | 'size' | 'share' | 'invitations', ShockField>>>;
  readonly lever: boolean;
  readonly levers?: true;
  readonly by?: true;
  readonly neighbourhood?: 'may' | 'must';
}

const MONTHS = { min: 1, max: 600, unit: 'months', whole: true, start: 12 } as const;

/** Every kind of shock, once: schemas, forms and links derive from it. */
export const SHOCKS = {
  cut: {
    label: 'Budget cut',
    does: 'The budget is lower by `size` for some months.',
    fields: { months: MONTHS, size: { min: 0, max: 0.6, unit: 'share of the budget', start: 0.1 } },
    lever: false,
  },
  closure: {
    label: 'Closure',
    does: 'A share of all activity is suspended.',
    fields: { months: MONTHS, share: { min: 0, max: 1, unit: 'share of activity', start: 0.5 } },
    lever: false,
  },
  recession: {
    label: 'Recession',
    does: 'Less free time, less money in groups, less local spending.',
    fields: { months: MONTHS, size: { min: 0, max: 1, unit: 'level', start: 0.5 } },
    lever: false,
  },
  electionLoss: { label: 'Lost election', does: 'Political support is halved.', fields: {}, lever: false },
  coreLoss: {
    label: 'The core leaves',
    does: 'Those who give most hours leave for good.',
    fields: { share: { min: 0, max: 1, unit: 'share of volunteers', start: 0.1 } },
    lever: false,
  },
  merger: {
    label: 'Merger',
    does: 'Municipalities merge: leaders differ more, rules pile up for a time.',
    fields: {},
    lever: false,
  },
  priorityEnds: {
    label: 'A priority ends',
    does: 'A lever falls back to the level of today.',
    fields: {},
    lever: true,
  },
  volunteerLoss: {
    label: 'Volunteers leave',
    does: 'A share of the volunteers, everywhere or in one neighbourhood, leaves for good: by hours or by chance.',
    fields: { share: { min: 0, max: 1, unit: 'share of volunteers', start: 0.1 } },
    lever: false,
    by: true,
    neighbourhood: 'may',
  },
  process: {
    label: 'Participation process',
    does: 'One neighbourhood gets more invitations for some months; they are answered as any other.',
    fields: { months: MONTHS, invitations: { min: 0, max: 12, unit: 'per adult there and year', start: 2 } },
    lever: false,
    neighbourhood: 'must',
  },
  levers: {
    label: 'Levers for a time',
    does: 'Levers take other levels for some months and then go back to where they would stand without.',
    fields: { months: MONTHS },
    lever: false,
    levers: true,
  },
} as const satisfies Readonly<Record<Shock['kind'], ShockKind>>;

/** Every kind of dated shock that a scenario may hold, in the order of `SHOCKS`. */
export const SHOCK_KINDS = Object.keys(SHOCKS) as readonly Shock['kind'][];
