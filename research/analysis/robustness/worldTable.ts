/**
 * One outcome of strategies in worlds, signed so that more is better: for each strategy a value for each world, the mean over
 * the replicates that all strategies of the world have. NaN where a run of the world failed, for all strategies alike.
 */
export type WorldTable = readonly Float64Array[];

/** The worlds in which every strategy has a value; the others are left out whole, since pairs would break. */
export function completeWorlds(table: WorldTable): readonly number[] {
  const worlds = table[0]?.length ?? 0;
  return Array.from({ length: worlds }, (_, world) => world).filter((world) =>
    table.every((values) => Number.isFinite(values[world])),
  );
}

/** The same table with these worlds only, in this order; a world may come more than once. */
export function atWorlds(table: WorldTable, worlds: ArrayLike<number>): WorldTable {
  return table.map((values) => Float64Array.from(worlds, (world) => values[world]));
}

/** Differences of one strategy from another, world by world. */
export function differencesOf(table: WorldTable, strategy: number, against: number): Float64Array {
  return table[strategy].map((value, world) => value - table[against][world]);
}

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}
