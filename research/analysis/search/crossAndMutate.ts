import { exponential, logarithm } from '#sim';
import type { DrawSource } from '../designs/methods/drawSource.ts';

/** Chance that a pair is crossed at all, and that one of its numbers is; as in the authors' own program. */
const PAIRS_CROSSED = 0.9;
const NUMBERS_CROSSED = 0.5;
/** How near children stay to their parents, and to themselves: the larger, the nearer. */
const CROSSING = 15;
const MUTATION = 20;
/** Nearer parents have children that are theirs. */
const SAME = 1e-14;

type Units = readonly number[];

/** Two children of two parents: crossed, then each mutated. All draws of a pair come from a stream of its own. */
export function crossAndMutate(mother: Units, father: Units, draws: DrawSource): readonly [Units, Units] {
  const [first, second] = crossed(mother, father, draws);
  return [mutated(first, draws), mutated(second, draws)];
}

/**
 * Simulated binary crossover inside bounds (Deb & Agrawal 1995, Complex Systems 9; bounds as in Deb et al. 2002): the two
 * children lie as far from the parents' middle as each other, unless a bound is nearer.
 */
function crossed(mother: Units, father: Units, draws: DrawSource): readonly [Units, Units] {
  const isPairCrossed = draws.unit() < PAIRS_CROSSED;
  const first = [...mother];
  const second = [...father];
  for (let k = 0; k < mother.length; k++) {
    // Drawn whether or not they are needed, so that one number's luck is not another's.
    const [isCrossed, spread, isSwapped] = [draws.unit() < NUMBERS_CROSSED, draws.unit(), draws.unit() < 0.5];
    const [low, high] = mother[k] < father[k] ? [mother[k], father[k]] : [father[k], mother[k]];
    if (!isPairCrossed || !isCrossed || high - low < SAME) continue;
    const below = 0.5 * (low + high - spreadOf(spread, 1 + (2 * low) / (high - low)) * (high - low));
    const above = 0.5 * (low + high + spreadOf(spread, 1 + (2 * (1 - high)) / (high - low)) * (high - low));
    first[k] = inUnit(isSwapped ? above : below);
    second[k] = inUnit(isSwapped ? below : above);
  }
  return [first, second];
}

/** How far the children lie apart, in distances of the parents; `room` as far as they may. */
function spreadOf(draw: number, room: number): number {
  const reach = 2 - power(room, -(CROSSING + 1));
  const scaled = draw * reach;
  return scaled <= 1 ? power(scaled, 1 / (CROSSING + 1)) : power(1 / (2 - scaled), 1 / (CROSSING + 1));
}

/** Polynomial mutation inside bounds (Deb et al. 2002); on average one number of a child moves. */
function mutated(units: Units, draws: DrawSource): Units {
  return units.map((unit) => {
    const [isMoved, way] = [draws.unit() < 1 / units.length, draws.unit()];
    if (!isMoved) return unit;
    const room = way < 0.5 ? 1 - unit : unit;
    const left = power(room, MUTATION + 1);
    const kept = way < 0.5 ? 2 * way + (1 - 2 * way) * left : 2 * (1 - way) + (2 * way - 1) * left;
    const step = 1 - power(kept, 1 / (MUTATION + 1));
    return inUnit(way < 0.5 ? unit - step : unit + step);
  });
}

/** By the model's own exponential, so that every engine finds the same children. */
function power(base: number, exponent: number): number {
  return base <= 0 ? 0 : exponential(exponent * logarithm(base));
}

function inUnit(unit: number): number {
  return Math.min(1, Math.max(0, unit));
}
