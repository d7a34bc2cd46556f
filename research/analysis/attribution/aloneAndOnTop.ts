import { allPlayers, noPlayer, withoutPlayer, withPlayer, type Game } from './coalition.ts';

/** The two ends of a player's contribution, which their average hides. */
export interface TwoEnds {
  /** What it adds when nobody else is in. */
  readonly alone: number;
  /** What would be lost if it alone were left out. */
  readonly onTop: number;
}

/** For each player, what it adds by itself and what it adds on top of all others. */
export function aloneAndOnTop(players: number, game: Game): readonly TwoEnds[] {
  const [none, all] = [noPlayer(players), allPlayers(players)];
  const [worthOfNone, worthOfAll] = [game(none), game(all)];
  return Array.from({ length: players }, (_, player) => ({
    alone: game(withPlayer(none, player)) - worthOfNone,
    onTop: worthOfAll - game(withoutPlayer(all, player)),
  }));
}
