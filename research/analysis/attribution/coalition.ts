/** Which players are in, a sign for each in their order: `1` in, `0` out. A text, so that it can be the key of what is cached. */
export type Coalition = string;

/** What a coalition of players is worth. */
export type Game = (coalition: Coalition) => number;

/** The coalition of those players who are `in`. */
export function coalitionOf(players: number, isIn: (player: number) => boolean): Coalition {
  return Array.from({ length: players }, (_, player) => (isIn(player) ? '1' : '0')).join('');
}

/** Nobody is in. */
export function noPlayer(players: number): Coalition {
  return '0'.repeat(players);
}

/** Everybody is in. */
export function allPlayers(players: number): Coalition {
  return '1'.repeat(players);
}

/** The same coalition with one player in. */
export function withPlayer(coalition: Coalition, player: number): Coalition {
  return `${coalition.slice(0, player)}1${coalition.slice(player + 1)}`;
}

/** The same coalition with one player out. */
export function withoutPlayer(coalition: Coalition, player: number): Coalition {
  return `${coalition.slice(0, player)}0${coalition.slice(player + 1)}`;
}

/** Whether a player is in. */
export function hasPlayer(coalition: Coalition, player: number): boolean {
  return coalition.charAt(player) === '1';
}

/** With more players nobody asks for every coalition: 4,096 runs in each replicate. */
export const MOST_EXACT = 12;

/** All coalitions, 2^players of them, from nobody to everybody. Throws a `RangeError` beyond `MOST_EXACT` players. */
export function everyCoalition(players: number): readonly Coalition[] {
  if (players > MOST_EXACT) throw new RangeError(`players: expected at most ${MOST_EXACT}, got ${players}`);
  return Array.from({ length: 1 << players }, (_, bits) =>
    coalitionOf(players, (player) => ((bits >> player) & 1) === 1),
  );
}

/** The coalitions of *alone* and *on top*: nobody, each by itself, all but each, everybody. */
export function endCoalitions(players: number): readonly Coalition[] {
  const [none, all] = [noPlayer(players), allPlayers(players)];
  const each = Array.from({ length: players }, (_, player) => player);
  return distinct([
    none,
    ...each.map((player) => withPlayer(none, player)),
    ...each.map((player) => withoutPlayer(all, player)),
    all,
  ]);
}

/** Each coalition once, in the order in which it first stands. */
export function distinct(coalitions: readonly Coalition[]): readonly Coalition[] {
  return [...new Set(coalitions)];
}
