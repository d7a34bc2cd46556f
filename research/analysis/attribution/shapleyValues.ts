import { everyCoalition, hasPlayer, withPlayer, type Coalition, type Game } from './coalition.ts';

/**
 * What each player contributed to a game (Shapley 1953), from the worth of every coalition: the mean over all orders in which the
 * players may come of what each adds when its turn comes. The only division whose shares add up to what all are worth over what
 * nobody is, which gives equal players equal shares, a player that changes nothing nothing, and of a sum of games the sum of shares.
 */
export function shapleyValues(players: number, game: Game): readonly number[] {
  const weights = orderWeights(players);
  const coalitions = everyCoalition(players);
  const worth = new Map(coalitions.map((coalition) => [coalition, game(coalition)]));
  return Array.from({ length: players }, (_, player) => {
    let share = 0;
    for (const coalition of coalitions) {
      if (hasPlayer(coalition, player)) continue;
      const added = (worth.get(withPlayer(coalition, player)) ?? NaN) - (worth.get(coalition) ?? NaN);
      share += (weights[sizeOf(coalition)] ?? NaN) * added;
    }
    return share;
  });
}

/** How many are in. */
export function sizeOf(coalition: Coalition): number {
  let size = 0;
  for (const sign of coalition) if (sign === '1') size += 1;
  return size;
}

/** For each number of players already there, the share |S|! (n − |S| − 1)! / n! of orders in which exactly these come first. */
export function orderWeights(players: number): readonly number[] {
  const weights: number[] = [];
  let ways = 1;
  for (let size = 0; size < players; size++) {
    weights.push(1 / (players * ways));
    ways *= (players - 1 - size) / (size + 1);
  }
  return weights;
}
