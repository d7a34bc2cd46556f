import type { Shock } from '#sim';

/** A number that a shock has beside its date. */
export interface ShockField {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly whole?: boolean;
  /** What a form starts with. */
  readonly start: number;
}

/** A kind of shock: what it does, and the numbers it needs. `lever`: it also names a lever. */
export interface ShockKind {
  readonly label: string;
  readonly does: string;
  readonly fields: Readonly<Partial<Record<'months' | 'size' | 'share', ShockField>>>;
  readonly lever: boolean;
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
} as const satisfies Readonly<Record<Shock['kind'], ShockKind>>;

export const SHOCK_KINDS = Object.keys(SHOCKS) as readonly Shock['kind'][];
