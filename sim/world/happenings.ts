import { CHANNELS } from './citizens.ts';
import { EXIT_CAUSES } from './exitCauses.ts';
import { INITIATORS } from './projects.ts';

/** Counts of one month, cleared when the next begins. */
const COUNTS = [
  'entries',
  'exits',
  'burnOuts',
  'lapses',
  'groupsFounded',
  'started',
  'adopted',
  'shelved',
  'failed',
  'pseudo',
  'durationSum',
  'waitingSum',
  'ended',
  // Of those ended: of more than one sector, with their months, and ended by the limit of time.
  'endedAcross',
  'durationAcross',
  'endedByClock',
  'decided',
  'visible',
  // Projects whose evaluation was finished this month, as far as something was learnt from them.
  'learntFrom',
  'staffLeft',
] as const;

/** Counts of one month in parts, and into how many. */
const COUNTS_IN_PARTS = {
  // Asks by channel, those that reached insiders and newcomers, and those accepted.
  asks: CHANNELS.length,
  asksInsiders: CHANNELS.length,
  asksNewcomers: CHANNELS.length,
  accepted: CHANNELS.length,
  newcomersAccepted: CHANNELS.length,
  // Asks of people who could say yes.
  askable: CHANNELS.length,
  // Exits by cause, projects by who began them.
  exitsBy: EXIT_CAUSES.length,
  startedBy: INITIATORS.length,
} as const;

const NAMES_IN_PARTS = Object.keys(COUNTS_IN_PARTS) as (keyof typeof COUNTS_IN_PARTS)[];

/** What happened this month or over the last year. */
export interface Happenings
  extends Record<(typeof COUNTS)[number], number>, Readonly<Record<keyof typeof COUNTS_IN_PARTS, Float64Array>> {
  /** The same counts for each of the last 12 months, for yearly shares: rows of `YEAR_COUNTS`. */
  readonly ring: Float64Array;
  yearlyParticipation: Float64Array;
  yearlyCivic: Float64Array;
  yearlyMunicipal: Float64Array;
  readonly yearly: Float64Array;
}

/** Nothing has happened yet, in so many neighbourhoods. */
export function createHappenings(neighbourhoods: number): Happenings {
  const counts = Object.fromEntries(COUNTS.map((name) => [name, 0])) as Record<(typeof COUNTS)[number], number>;
  const inParts = Object.fromEntries(
    NAMES_IN_PARTS.map((name) => [name, new Float64Array(COUNTS_IN_PARTS[name])]),
  ) as Record<keyof typeof COUNTS_IN_PARTS, Float64Array>;
  return {
    ...counts,
    ...inParts,
    ring: new Float64Array(12 * YEAR_COUNTS.length),
    yearlyParticipation: new Float64Array(neighbourhoods),
    yearlyCivic: new Float64Array(neighbourhoods),
    yearlyMunicipal: new Float64Array(neighbourhoods),
    yearly: new Float64Array(YEARLY.length),
  };
}

/** A new month: what is counted by the month starts from nothing. */
export function clearHappenings(happenings: Happenings): void {
  for (const name of COUNTS) happenings[name] = 0;
  for (const name of NAMES_IN_PARTS) happenings[name].fill(0);
}

/** What a year's ring remembers of each month. */
export const YEAR_COUNTS = [
  'started',
  'startedByOthers',
  'adopted',
  'ended',
  'pseudo',
  'duration',
  'waiting',
  'decided',
  'staffLeft',
  'visible',
  'learntFrom',
  'endedAcross',
  'durationAcross',
  'endedByClock',
] as const;

/** Yearly figures held between readings, by index in `Happenings.yearly`. */
export const YEARLY = [
  'gini',
  'giniCivic',
  'giniMunicipal',
  'topSeven',
  'topSevenCivic',
  'topSevenMunicipal',
  'topThird',
  'topThirdCivic',
  'topThirdMunicipal',
  'volunteerExit',
  'volunteerEntry',
  'coreExit',
  'yearlyLapse',
  'loadOnRepeat',
] as const;
