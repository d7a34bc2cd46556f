import { coalitionOf, everyCoalition, hasPlayer, withPlayer, type Game } from './coalition.ts';
import { orderWeights, sizeOf } from './shapleyValues.ts';

/**
 * What each player contributed where players come in groups (Owen 1977): the Shapley value over those orders in which the members of
 * a group stand together. The sums of the groups are the Shapley values of the game between groups.
 */
export function owenValues(groups: readonly (readonly number[])[], game: Game): readonly number[] {
  const players = groups.reduce((count, members) => count + members.length, 0);
  const between = orderWeights(groups.length);
  const shares = new Array<number>(players).fill(0);
  const others = everyCoalition(groups.length);
  for (const [group, members] of groups.entries()) {
    const inside = orderWeights(members.length);
    for (const present of others) {
      if (hasPlayer(present, group)) continue;
      const before = new Set(groups.flatMap((ones, g) => (hasPlayer(present, g) ? ones : [])));
      for (const some of everyCoalition(members.length)) {
        const there = new Set(members.filter((_, place) => hasPlayer(some, place)));
        const coalition = coalitionOf(players, (player) => before.has(player) || there.has(player));
        const weight = between[sizeOf(present)] * inside[sizeOf(some)];
        for (const player of members) {
          if (there.has(player)) continue;
          shares[player] += weight * (game(withPlayer(coalition, player)) - game(coalition));
        }
      }
    }
  }
  return shares;
}
