import { CIRCUMSTANCE_NAMES, CIRCUMSTANCES, type CircumstanceName } from '#sim';
import type { Try } from '#workers';
import type { Life, LifeKind } from './lives.ts';
import { ROLE_BITS, VOLUNTEER } from './stateAt.ts';

/** Months for which a path must be another one: a turn that only comes later is the same turn. */
export const WINDOW = 12;

/** When changes are tried, in months before the turn: in its own month, a season and a year before. */
export const MONTHS_BEFORE = [0, 3, 12] as const;

/** When they are tried in a life that took no turn, as shares of the run. */
export const SHARES_OF_RUN = [0.1, 0.5, 0.9] as const;

/** Whether a path, from its turn on and for a year, is no longer that of its kind. Roles month by month. */
const FLIPS: Readonly<Record<LifeKind, (roles: readonly number[]) => boolean>> = {
  joined: (roles) => roles.every((role) => role < VOLUNTEER),
  stopped: (roles) => roles.every((role) => role >= VOLUNTEER),
  // Who never gets so far burns out no less for it: taking part is what must go on.
  burntOut: (roles) => roles.every((role) => role > 0),
  neverAsked: (roles) => roles.some((role) => role > 0),
};

/** Whether a changed path, which begins in the month of its change, is another one than that of the life. */
export function isFlipped({ kind, turn }: Life, month: number, path: Uint8Array): boolean {
  const roles = Array.from(path.subarray(turn === null ? 0 : turn - month), (state) => state & ROLE_BITS);
  return roles.length > 0 && FLIPS[kind](roles);
}

/** One change that was tried, and whether the path flipped. */
export interface Tried {
  readonly circumstance: CircumstanceName;
  /** In the unit of the circumstance; negative is less. */
  readonly size: number;
  readonly month: number;
  readonly isFlipped: boolean;
}

/** What was tried on a life, from the smallest change; what could not be made different is left out. */
export interface TurningPoint {
  readonly life: Life;
  readonly tried: readonly Tried[];
}

/** The smallest change that flips the path; null where none does. */
export function smallestFlip({ tried }: TurningPoint): Tried | null {
  return tried.find(({ isFlipped: flips }) => flips) ?? null;
}

/**
 * Everything that is tried on a life in a run of so many months, from the smallest: by circumstance in the order they are declared,
 * more before less, and the nearest to the turn first, since what is other for a shorter time is the smaller change.
 */
export function triesOf({ kind, person, turn, lostProject }: Life, months: number): readonly Try[] {
  const moments =
    turn === null
      ? SHARES_OF_RUN.map((share) => Math.max(1, Math.round(share * months)))
      : MONTHS_BEFORE.map((before) => turn - before).filter((month) => month >= 1);
  const untilOf = (month: number): number => (turn === null ? Math.min(months, month + WINDOW) : turn + WINDOW);
  return CIRCUMSTANCE_NAMES.flatMap((circumstance) => {
    const { size, bothWays } = CIRCUMSTANCES[circumstance];
    // A project comes to nothing in one month: only there can it be otherwise.
    const when = circumstance !== 'adoption' ? moments : lostProject === null ? [] : [lostProject];
    // Nobody can be asked less than never.
    const ways = bothWays && !(kind === 'neverAsked' && circumstance === 'asks') ? [1, -1] : [1];
    return ways.flatMap((way) =>
      when.map((month): Try => ({
        change: { circumstance, citizen: person, size: way * size },
        month,
        until: untilOf(month),
      })),
    );
  });
}
