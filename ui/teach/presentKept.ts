import type { CountedCodes } from '#lessons';

/** What a reload of the laptop's window must not lose while a lesson is shown; it goes with the window, and with the end of the show. */
export interface PresentKept {
  /** Of the show, by which the projector's window finds it again. */
  readonly id: string;
  readonly lesson: string;
  readonly place: string;
  readonly step: number;
  readonly part: number;
  /** When it began, in milliseconds of the clock. */
  readonly since: number;
  /** Positions of predictions that are locked, and of runs that were revealed. */
  readonly locked: readonly number[];
  readonly revealed: readonly number[];
  readonly counts: Readonly<Record<number, CountedCodes>>;
}

const KEY = 'samspill-show';

/** Keeps a show as long as this window is open, or with null forgets it. Where a browser keeps nothing, a reload loses it. */
export function keepShow(show: PresentKept | null): void {
  try {
    if (show === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(show));
  } catch {
    // The show goes on without it.
  }
}

/** The show that was going on in this window; null where there was none. */
export function keptShow(): PresentKept | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as PresentKept | null;
    return kept !== null && Array.isArray(kept.locked) && Array.isArray(kept.revealed) ? kept : null;
  } catch {
    return null;
  }
}
