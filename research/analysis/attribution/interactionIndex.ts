import { everyCoalition, hasPlayer, withPlayer, type Game } from './coalition.ts';
import { sizeOf } from './shapleyValues.ts';

/** Two players and how much more they are worth together than one by one. */
export interface Interaction {
  readonly players: readonly [number, number];
  readonly value: number;
}

/** Every two of the players, in order. */
export function everyPair(players: number): readonly (readonly [number, number])[] {
  return Array.from({ length: players }, (_, i) => i).flatMap((i) =>
    Array.from({ length: players - i - 1 }, (_, k): readonly [number, number] => [i, i + 1 + k]),
  );
}

/**
 * The Shapley interaction index of every pair (Grabisch & Roubens 1999) from all coalitions: the mean, over what others may be there,
 * of what two add together over what they add one by one.
 */
export function interactionIndex(players: number, game: Game): readonly Interaction[] {
  const coalitions = everyCoalition(players);
  const weights = pairWeights(players);
  return everyPair(players).map(([i, j]) => {
    let value = 0;
    for (const without of coalitions) {
      if (hasPlayer(without, i) || hasPlayer(without, j)) continue;
      const [one, other] = [withPlayer(without, i), withPlayer(without, j)];
      const more = game(withPlayer(one, j)) - game(one) - game(other) + game(without);
      value += weights[sizeOf(without)] * more;
    }
    return { players: [i, j], value };
  });
}

/** |S|! (n − |S| − 2)! / (n − 1)! for each number of others who are there. */
function pairWeights(players: number): readonly number[] {
  const weights: number[] = [];
  let ways = 1;
  for (let size = 0; size < players - 1; size++) {
    weights.push(1 / ((players - 1) * ways));
    ways *= (players - 2 - size) / (size + 1);
  }
  return weights;
}
