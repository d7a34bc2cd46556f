/** A circumstance of one person's life that can be made different in a single month, everything else and all luck held. */
export interface Circumstance {
  readonly label: string;
  readonly unit: string;
  /** How much is changed at a time. */
  readonly size: number;
  /** Whether it can be less as well as more. */
  readonly bothWays: boolean;
  /** For how long: in that month alone, or from it on for as long as the model leaves it so. */
  readonly lasts: 'month' | 'onwards';
  /** Whom the change itself touches; what follows from it may touch anybody. */
  readonly touches: 'person' | 'friend' | 'project' | 'everybody';
  /** What is done. */
  readonly does: string;
}

type Reach = Pick<Circumstance, 'lasts' | 'touches'>;

const onePerson: Reach = { lasts: 'onwards', touches: 'person' };

function moreOrLess(label: string, unit: string, size: number, reach: Reach, does: string): Circumstance {
  return { label, unit, size, bothWays: true, ...reach, does };
}

function onlyMore(label: string, unit: string, size: number, reach: Reach, does: string): Circumstance {
  return { label, unit, size, bothWays: false, ...reach, does };
}

/**
 * Every circumstance that is tried when somebody asks what would have changed a life (docs/turning-points.md), once, from the
 * smallest: one ask, then what the person is like, then others. No scenario has one; a run without them knows nothing of it.
 */
export const CIRCUMSTANCES = {
  asks: moreOrLess('Asked by somebody they know', 'asks', 1, { lasts: 'month', touches: 'person' }, 'In that month one ask by a contact more, or one fewer.'),
  invitations: moreOrLess('Invited by the municipality', 'invitations', 1, { lasts: 'month', touches: 'person' }, 'In that month an invitation reaches the person, or does not.'),
  trust: moreOrLess('Trust in the municipality', 'of 1', 0.1, onePerson, 'Trust is moved once; it returns to its set point as anybody’s does.'),
  freeTime: moreOrLess('Free time', 'hours a month that a person of average calling would give', 2, onePerson, 'Free time is moved by hours ÷ `hoursBase`, for good.'),
  friends: onlyMore('Friends who take part', 'people', 1, { lasts: 'onwards', touches: 'friend' }, 'The contact at rest who is likeliest to say yes becomes a volunteer.'),
  adoption: onlyMore('The result of the project they are in', 'projects', 1, { lasts: 'month', touches: 'project' }, 'If the person’s project ends in that month, its result is put to use.'),
  support: onlyMore('Support for volunteers', 'level 0 to 1', 0.2, { lasts: 'onwards', touches: 'everybody' }, 'The lever is raised, for all volunteers and at its cost.'),
} as const satisfies Record<string, Circumstance>;

export type CircumstanceName = keyof typeof CIRCUMSTANCES;
/** Every circumstance, from the smallest. */
export const CIRCUMSTANCE_NAMES = Object.keys(CIRCUMSTANCES) as readonly CircumstanceName[];

/** One circumstance of one citizen made different; `size` in its unit, 0 for nothing at all. */
export interface Change {
  readonly circumstance: CircumstanceName;
  readonly citizen: number;
  readonly size: number;
}
