import {
  aheadLevelBehind,
  atWorlds,
  completeWorlds,
  differencesOf,
  type AheadLevelBehind,
  type WorldColumn,
  type WorldTable,
} from '#analysis';
import type { WorldData } from './robustFindings.ts';
import type { RobustOutcome } from './robustQuestions.ts';

/** Worlds that every strategy came through, in which alone anything is compared; failed runs take their world with them. */
export function keptWorlds({ readings, worlds: { count } }: Pick<WorldData, 'readings' | 'worlds'>): readonly number[] {
  const all = Object.values(readings).flatMap((tables) => tables.flatMap((table) => [...table]));
  return all.length === 0 ? Array.from({ length: count }, (_, world) => world) : completeWorlds(all);
}

/** A belief in these worlds. */
export function columnAt({ kind, values }: WorldColumn, kept: readonly number[]): WorldColumn {
  return { kind, values: Float64Array.from(kept, (world) => values[world] ?? NaN) };
}

/** Mean over replicates. */
export function meanTable(bySeed: readonly WorldTable[]): WorldTable {
  return (bySeed[0] ?? []).map((values, strategy) =>
    values.map(
      (_value, world) => bySeed.reduce((sum, table) => sum + (table[strategy]?.[world] ?? NaN), 0) / bySeed.length,
    ),
  );
}

/** One outcome in these worlds, signed so that more is better: a table a replicate, and their mean. */
export function outcomeTables(
  { readings }: Pick<WorldData, 'readings'>,
  { metric, better }: Pick<RobustOutcome, 'metric' | 'better'>,
  kept: readonly number[],
): { readonly bySeed: readonly WorldTable[]; readonly raw: WorldTable } {
  const bySeed = (readings[metric] ?? []).map((table) =>
    atWorlds(table, kept).map((values) => values.map((value) => better * value)),
  );
  return { bySeed, raw: meanTable(bySeed) };
}

/** Where the strategy in place stands among the strategies. */
export function placeOfAgainst({ strategies, against }: WorldData['worlds']): number {
  return strategies.findIndex(({ name }) => name === against);
}

/** In how many worlds each strategy is ahead of the one in place, level with it and behind it; null for that one itself. */
export function countsInWorlds(data: WorldData, outcome: RobustOutcome): readonly (AheadLevelBehind | null)[] {
  const { raw } = outcomeTables(data, outcome, keptWorlds(data));
  const against = placeOfAgainst(data.worlds);
  return raw.map((_values, strategy) =>
    strategy === against ? null : aheadLevelBehind(differencesOf(raw, strategy, against), outcome.matters),
  );
}
