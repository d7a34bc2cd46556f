import { createDrawSource, shuffledNumbers } from '../designs/methods/drawSource.ts';
import { distinct, noPlayer, withPlayer, type Coalition, type Game } from './coalition.ts';

/** Players in the order in which they come. */
export type Order = readonly number[];

/**
 * A random order of the players under a seed in words. With `groups`, those of a group come one after the other: an order of the
 * groups, and inside each an order of its members (Owen 1977). Every replicate has a fresh one: a replicate used twice with one order
 * would pass the luck of the order for knowledge.
 */
export function drawOrder(groups: readonly (readonly number[])[], seed: string, replicate: number): Order {
  const draws = createDrawSource(seed, `order of players ${replicate}`);
  return Array.from(shuffledNumbers(groups.length, draws)).flatMap((group) => {
    const members = groups[group];
    return Array.from(shuffledNumbers(members.length, draws), (place) => members[place]);
  });
}

/** No groups: each player for itself. */
export function singlePlayers(players: number): readonly (readonly number[])[] {
  return Array.from({ length: players }, (_, player) => [player]);
}

/** The coalitions that an order and its reverse pass through: two for each player, since both begin with nobody and end with all. */
export function pairCoalitions(order: Order): readonly Coalition[] {
  return distinct([...passedThrough(order), ...passedThrough(order.toReversed())]);
}

/**
 * What each player adds when its turn comes, as the mean of an order and its reverse ("antithetic" permutations: Castro, Gómez &
 * Tejada 2009; Mitchell, Cooper, Frank & Holmes 2022). An estimate of the Shapley value, exact where players act alone or in pairs;
 * with an order of groups, of the Owen value.
 */
export function pairShares(order: Order, game: Game): readonly number[] {
  const forth = turnShares(order, game);
  const back = turnShares(order.toReversed(), game);
  return forth.map((share, player) => (share + back[player]) / 2);
}

function turnShares(order: Order, game: Game): readonly number[] {
  const shares = new Array<number>(order.length).fill(0);
  const worths = passedThrough(order).map(game);
  for (const [turn, player] of order.entries()) shares[player] = worths[turn + 1] - worths[turn];
  return shares;
}

/** Nobody, the first, the first two, …, all. */
function passedThrough(order: Order): readonly Coalition[] {
  const passed = [noPlayer(order.length)];
  for (const player of order) passed.push(withPlayer(passed[passed.length - 1], player));
  return passed;
}
