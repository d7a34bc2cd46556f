import type { FactorRange } from '../factors/factor.ts';

type NumberRange = Extract<FactorRange, { kind: 'continuous' | 'whole' }>;

/**
 * The number at a place u of the unit interval, 0 and 1 included. Continuous: from end to end, evenly, or evenly in the
 * logarithm. Counts: every whole number has an equally long piece of the interval, on a log scale one that is as long as
 * its ratio to the next. Twelve significant digits, so that an exponential's last bit, in which engines may differ, does
 * not reach a scenario.
 */
export function numberFromUnit({ kind, from, to, scale }: NumberRange, u: number): number {
  if (from === to) return from;
  if (kind === 'whole') {
    const value =
      scale === 'log' ? Math.round(between(from - 0.5, to + 0.5, u)) : from + Math.floor(u * (to - from + 1));
    return Math.min(to, Math.max(from, value));
  }
  const value = scale === 'log' ? between(from, to, u) : from + u * (to - from);
  const tidy = Number(value.toPrecision(12));
  return Math.min(to, Math.max(from, tidy === 0 ? 0 : tidy));
}

/** Between two numbers above 0, evenly in the logarithm. */
function between(from: number, to: number, u: number): number {
  return from * Math.exp(u * Math.log(to / from));
}
