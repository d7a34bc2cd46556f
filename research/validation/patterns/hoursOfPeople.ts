import type { FinishedRun, Reading } from '../pattern.ts';

/** Role in a frame's state byte, and the lowest role of those who volunteer regularly (`Frames`, `VOLUNTEER`). */
const ROLE = 3;
const VOLUNTEER = 2;

/**
 * Exits of volunteers per volunteer and month, among those between two ranks by hours given that month: 0 least, 1 most.
 * NaN without hours of people in the frames.
 */
export function exitHazard(fromRank: number, toRank: number, from = 60, to = 120): Reading {
  return (run) => {
    const { frames } = run;
    const hours = hoursByPerson(run);
    if (frames === null || hours === null) return NaN;
    const { citizens: N, bytes } = frames;
    const volunteers = (month: number, i: number): boolean => ((bytes[2 * (N * month + i)] ?? 0) & ROLE) >= VOLUNTEER;
    let [exits, exposed] = [0, 0];
    for (let month = from; month < to; month++) {
      const ranked = rankedBy(N, (i) => (volunteers(month, i) ? hours(month, i) : -1)).toReversed();
      for (const i of ranked.slice(Math.round(fromRank * ranked.length), Math.round(toRank * ranked.length))) {
        exposed += 1;
        if (!volunteers(month + 1, i)) exits += 1;
      }
    }
    return exposed === 0 ? NaN : exits / exposed;
  };
}

/**
 * Hours per adult and month, over months, of the share of volunteers who gave most in one month: those whom the event
 * `coreLoss` takes, in the run where it does not. NaN without hours of people in the frames.
 */
export function hoursOfTopVolunteers(share: number, month: number, from: number, to: number): Reading {
  return (run) => {
    const { frames } = run;
    const hours = hoursByPerson(run);
    if (frames === null || hours === null) return NaN;
    const { citizens: N, bytes } = frames;
    const ranked = rankedBy(N, (i) => (((bytes[2 * (N * month + i)] ?? 0) & ROLE) >= VOLUNTEER ? hours(month, i) : -1));
    // Like the event: a part of the core, which is a third.
    const core = ranked.length / 3;
    return hoursOf(ranked.slice(0, Math.round(core * (3 * share))), hours, N, from, to);
  };
}

/** The same of the share who, of all active in some months, gave most in them. */
export function hoursOfTopActive(
  share: number,
  [first, last]: readonly [first: number, last: number],
  from: number,
  to: number,
): Reading {
  return (run) => {
    const hours = hoursByPerson(run);
    if (run.frames === null || hours === null) return NaN;
    const N = run.frames.citizens;
    const before = (i: number): number => {
      let sum = 0;
      for (let month = first; month <= last; month++) sum += hours(month, i);
      return sum > 0 ? sum : -1;
    };
    const ranked = rankedBy(N, before);
    return hoursOf(ranked.slice(0, Math.round(share * ranked.length)), hours, N, from, to);
  };
}

/** Hours that a citizen gives in a month. */
type HoursOfPerson = (month: number, citizen: number) => number;

/** Civic and municipal hours of each person, which frames hold in tenths; null for an arm without frames. */
function hoursByPerson({ frames }: FinishedRun): HoursOfPerson | null {
  if (frames === null) return null;
  const { citizens, civicHours, municipalHours } = frames;
  return (month, i) => ((civicHours[citizens * month + i] ?? 0) + (municipalHours[citizens * month + i] ?? 0)) / 10;
}

/** Citizens with a number from 0, the largest first, equal ones by id. */
function rankedBy(citizens: number, numberOf: (i: number) => number): readonly number[] {
  const numbers = Float64Array.from({ length: citizens }, (_, i) => numberOf(i));
  return Array.from(numbers.keys())
    .filter((i) => (numbers[i] ?? -1) >= 0)
    .sort((i, j) => (numbers[j] ?? 0) - (numbers[i] ?? 0) || i - j);
}

/** Their hours over all adults, mean over months. */
function hoursOf(people: readonly number[], hours: HoursOfPerson, N: number, from: number, to: number): number {
  let sum = 0;
  for (let month = from; month <= to; month++) for (const i of people) sum += hours(month, i);
  return sum / (N * (to - from + 1));
}
