/** Roles of a citizen; an enthusiast is a volunteer in the top tenth of calling who also founds and coordinates. */
export const RESIDENT = 0;
export const PARTICIPANT = 1;
export const VOLUNTEER = 2;
export const ENTHUSIAST = 3;

/** Municipal activity of a citizen: none, the standing arena of the neighbourhood, or `FIRST_PROJECT + slot`. */
export const NO_ACTIVITY = 0;
export const ARENA = 1;
export const FIRST_PROJECT = 2;

/** Why a volunteer left in the month just ended; read by the next month's mobilisation and the ledger. */
export const STAYED = 0;
export const LEFT = 1;
export const BURNT_OUT = 2;
export const GROUP_CLOSED = 3;
export const CORE_LOST = 4;

/**
 * Sections of the list of those engaged, in their order in each neighbourhood: active in civic life alone, active with a
 * municipal activity, at rest with one, others at rest who have a role. So the active lie side by side, and so do all
 * with a municipal activity.
 */
export const ACTIVE_CIVIC = 0;
export const ACTIVE_MUNICIPAL = 1;
export const RESTING_MUNICIPAL = 2;
export const RESTING = 3;
export const SECTIONS = 4;

/** What was decided about a citizen this month, carried out after all have decided so that no order of ids matters. */
export const UNCHANGED = 0;
export const ENTERED = 1;
export const ENTERED_AS_VOLUNTEER = 2;
export const INVITED_IN = 3;
export const PROMOTED = 4;
export const LAPSED = 5;
export const LEFT_ARENA = 6;

/** How people are asked: by a contact, by one in the own group, and by the municipality in four ways. */
export const TIE = 0;
export const GROUP = 1;
export const OPEN_CALL = 2;
export const LOT = 3;
export const UNIVERSAL_ARENA = 4;
export const OUTREACH = 5;
export const CHANNELS = ['tie', 'group', 'openCall', 'lot', 'universalArena', 'outreach'] as const;

/** Citizens as columns of length N, ordered by neighbourhood. Values are 0 to 1 unless said. */
export interface Citizens {
  readonly count: number;
  /** 32-bit address of a citizen's luck: neighbourhood's code and rank in it. */
  readonly address: Int32Array;
  readonly neighbourhood: Uint16Array;
  readonly resources: Float32Array;
  readonly freeTime: Float32Array;
  /** Lognormal with mean 1. */
  readonly calling: Float32Array;
  readonly motivation: Float32Array;
  readonly motivationSetPoint: Float32Array;
  readonly selfEfficacy: Float32Array;
  readonly selfEfficacySetPoint: Float32Array;
  readonly responsiveness: Float32Array;
  /** What the citizen's responsiveness is above or below what trust suggests. */
  readonly responsivenessOwn: Float32Array;
  /** Kept in double precision, so that the ledger adds up (model.md 4). */
  readonly trust: Float64Array;
  readonly trustSetPoint: Float32Array;
  readonly expectation: Float32Array;
  /** 0 to 1.2, double precision as trust. */
  readonly fatigue: Float64Array;
  readonly unanswered: Float32Array;
  /** What one can sustain against people of like time and calling: a code, and what each code stands for. */
  readonly resilience: Uint8Array;
  readonly resilienceOf: Float64Array;
  readonly role: Uint8Array;
  /** 1: gives hours this month. */
  readonly active: Uint8Array;
  readonly group: Int32Array;
  readonly activity: Int32Array;
  /** Commitment to the present project; negative until the first month of work in it. */
  readonly commitment: Float32Array;
  /** Months until the citizen can be asked again. */
  readonly cooldown: Uint8Array;
  /** Whether the last pause began with burn-out: bits, 32 to a word. Who has the bit and pauses is burnt out now. */
  readonly burntOut: Int32Array;
  /** Hours this month. */
  readonly civicHours: Float32Array;
  readonly municipalHours: Float32Array;
  /** Hours since the last yearly reading. */
  readonly civicHoursYear: Float32Array;
  readonly municipalHoursYear: Float32Array;
  /** Month of the last activity, counted as world.month; −30000 never. */
  readonly lastActive: Int16Array;
  /** 1: had a say: the last finished project had influence and was adopted. */
  readonly say: Uint8Array;
  /** At the last yearly reading: bit 0 was a volunteer, bit 1 among the top third by hours, bit 2 active that year. */
  readonly lastYear: Uint8Array;
  readonly left: Uint8Array;
  /**
   * Ids of those engaged, made anew each month: neighbourhood by neighbourhood in the four sections that
   * `neighbourhoods.sections` bounds. Loops over it skip the rest without a guess: roles are in random order, and
   * wrong guesses of the processor were a third of the tick (2026-11-22, Node 20.20).
   */
  readonly engaged: Int32Array;
}

/** Contacts as a compressed graph: citizen i knows `contact[first[i]] … contact[first[i + 1] − 1]`. */
export interface Contacts {
  readonly first: Int32Array;
  readonly contact: Int32Array;
}
