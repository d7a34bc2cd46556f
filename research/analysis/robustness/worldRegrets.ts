import { quantileType7, sortedNumbers } from '../quantile.ts';
import { meanOf, type WorldTable } from './worldTable.ts';

/** What each strategy loses to the best of its world (Savage 1951, JASA 46): a table like the one it is read from. */
export function worldRegrets(table: WorldTable): WorldTable {
  const worlds = table[0]?.length ?? 0;
  const best = Float64Array.from({ length: worlds }, (_, world) =>
    table.reduce((most, values) => Math.max(most, values[world]), -Infinity),
  );
  return table.map((values) => values.map((value, world) => best[world] - value));
}

/** The regret of one strategy over worlds. */
export interface RegretSummary {
  /**
   * Mean regret as a bracket. Low: cross-fitted over seeds where there are two or more, else read from smoothed differences.
   * High: as the noisy means have it, which is too much, because the largest of noisy numbers is.
   */
  readonly low: number;
  readonly high: number;
  /** Standard error of the low end over worlds. */
  readonly standardError: number;
  /** Read from the smoothed table: 90th percentile (Lempert et al. 2006, Management Science 52), share of worlds in which it is within the smallest difference of the best. */
  readonly percentile90: number;
  readonly best: number;
  /** Of the raw table, with the world it is in: for tables, never for a sentence or an order. */
  readonly largest: { readonly regret: number; readonly world: number };
}

/** What regrets are read from; all tables have the same strategies and worlds, without gaps. */
export interface RegretTables {
  readonly raw: WorldTable;
  /** The same with chance smoothed out, as far as the beliefs explain it. */
  readonly smoothed: WorldTable;
  /** For each seed a table, where every world has two or more; else none. */
  readonly bySeed: readonly WorldTable[];
  /** The smallest difference that matters. */
  readonly matters: number;
}

/** Regret of every strategy. */
export function regretSummaries({ raw, smoothed, bySeed, matters }: RegretTables): readonly RegretSummary[] {
  const naive = worldRegrets(raw);
  const read = worldRegrets(smoothed);
  const low = bySeed.length >= 2 ? crossFitted(bySeed) : read;
  return naive.map((regrets, strategy) => {
    const world = regrets.reduce((most, regret, at) => (regret > regrets[most] ? at : most), 0);
    const high = meanOf(regrets);
    const ends = [Math.max(0, meanOf(low[strategy])), high];
    return {
      low: Math.min(...ends),
      high: Math.max(...ends),
      standardError: standardErrorOf(low[strategy]),
      percentile90: quantileType7(sortedNumbers(read[strategy]), 0.9),
      best: meanOf(read[strategy].map((regret) => Number(regret <= matters))),
      largest: { regret: regrets[world] ?? NaN, world },
    };
  });
}

/**
 * Regret without the luck of choosing: in each world the best is chosen by the mean of all seeds but one and read in that one,
 * in turn (cross-fitting; the optimiser's curse of Smith & Winkler 2006, Management Science 52, with its remedy). By chance
 * it may be below 0.
 */
function crossFitted(bySeed: readonly WorldTable[]): WorldTable {
  const strategies = bySeed[0].length;
  const worlds = bySeed[0][0].length;
  const seeds = bySeed.length;
  const table = Array.from({ length: strategies }, () => new Float64Array(worlds));
  for (let world = 0; world < worlds; world++) {
    for (const read of bySeed) {
      let chosen = 0;
      let most = -Infinity;
      for (let strategy = 0; strategy < strategies; strategy++) {
        let sum = 0;
        for (const seed of bySeed) if (seed !== read) sum += seed[strategy][world];
        if (sum > most) [chosen, most] = [strategy, sum];
      }
      for (let strategy = 0; strategy < strategies; strategy++)
        table[strategy][world] += (read[chosen][world] - read[strategy][world]) / seeds;
    }
  }
  return table;
}

function standardErrorOf(values: Float64Array): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
