import { differencesOf, flipSearch, type FlipBelief } from '#analysis';
import { columnAt, keptWorlds, outcomeTables, type RobustOutcome, type WorldData } from '#experiments';
import { nextTask } from '../run/nextTask.ts';

/** What each belief does to the difference of a strategy from the first. */
export interface Turns {
  /** By belief, in their order. Of those that hardly go with the difference no turning point is looked for. */
  readonly flips: readonly FlipBelief[];
  readonly differences: Float64Array;
  /** Worlds of the differences. */
  readonly worlds: readonly number[];
}

/** Correlation under which a belief turns nothing that could be told, and turning points that are told at most. */
const [LEAST, TOLD] = [0.2, 2];

/**
 * Looks where the difference turns, belief by belief in tasks of their own, so that the page answers meanwhile: first a curve along each,
 * then resamples along those that matter until two turning points are known, and along the one that is shown. Null where it was stopped.
 */
export async function lookForTurns(
  data: WorldData,
  {
    outcome,
    strategy,
    shown,
  }: { readonly outcome: RobustOutcome; readonly strategy: number; readonly shown: string | null },
  signal: AbortSignal,
): Promise<Turns | null> {
  const worlds = keptWorlds(data);
  const differences = differencesOf(outcomeTables(data, outcome, worlds).raw, strategy, 0);
  const searches: ReturnType<typeof flipSearch>[] = [];
  const flips: FlipBelief[] = [];
  for (const { column } of data.beliefs) {
    await nextTask();
    if (signal.aborted) return null;
    const search = flipSearch(columnAt(column, worlds));
    searches.push(search);
    flips.push(search(differences, '', 0));
  }
  const order = flips
    .map(({ correlation }, k) => ({ k, weight: Math.abs(correlation) }))
    .sort((a, b) => b.weight - a.weight);
  const first = order[0]?.k;
  let told = 0;
  for (const { k, weight } of order) {
    const name = data.beliefs[k]?.name ?? '';
    const isShown = shown === null ? k === first : name === shown;
    if (!isShown && (weight < LEAST || told >= TOLD)) continue;
    await nextTask();
    if (signal.aborted) return null;
    // Addressed as `robustFindings` does it: the same turning points as on the command line.
    const flip = searches[k]?.(differences, `${outcome.metric}/${data.worlds.strategies[strategy]?.name}/${name}`);
    if (flip === undefined) continue;
    flips[k] = flip;
    told += Number(flip.aheadAbove !== null && weight >= LEAST);
  }
  return { flips, differences, worlds };
}

/** Beliefs by how much they go with the difference, the strongest first. */
export function byWeight({ flips }: Turns): readonly number[] {
  return flips
    .map(({ correlation }, k) => ({ k, weight: Math.abs(correlation) || 0 }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ k }) => k);
}
