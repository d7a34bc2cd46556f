import type { Reading } from '../pattern.ts';

/** Bits of a frame's state byte, as `Frames` documents them. */
const ACTIVE = 4;
const MUNICIPAL = 8;

/** Change of trust of those who take up a municipal activity, from the month before to `months` later, on average. */
export function trustAfterJoining(months: number, lastStart: number): Reading {
  return ({ frames }) => {
    if (frames === null) return NaN;
    const { citizens: N, bytes } = frames;
    const inArena = (month: number, i: number) => ((bytes[2 * (N * month + i)] ?? 0) & MUNICIPAL) !== 0;
    const trust = (month: number, i: number) => (bytes[2 * (N * month + i) + 1] ?? 0) / 255;
    let [sum, count] = [0, 0];
    for (let month = 1; month <= lastStart; month++) {
      for (let i = 0; i < N; i++) {
        if (!inArena(month, i) || inArena(month - 1, i)) continue;
        sum += trust(month + months, i) - trust(month - 1, i);
        count += 1;
      }
    }
    return count === 0 ? NaN : sum / count;
  };
}

/** Mean share of months, from `from` to `to`, in which those with a municipal activity at month 0 are active in it. */
export function contributionOfFirst(from: number, to: number): Reading {
  return ({ frames }) => {
    if (frames === null) return NaN;
    const { citizens: N, bytes } = frames;
    const state = (month: number, i: number) => bytes[2 * (N * month + i)] ?? 0;
    let [sum, members] = [0, 0];
    for (let i = 0; i < N; i++) {
      if ((state(0, i) & MUNICIPAL) === 0) continue;
      members += 1;
      for (let month = from; month <= to; month++) {
        const now = state(month, i);
        if ((now & MUNICIPAL) !== 0 && (now & ACTIVE) !== 0) sum += 1;
      }
    }
    return members === 0 ? NaN : sum / (members * (to - from + 1));
  };
}
