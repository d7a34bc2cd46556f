import { orderOf } from '../sensitivity/midRanks.ts';
import type { WorldColumn } from './splineBasis.ts';

/** A question about one belief that parts worlds in two: under a cut, or at one level. */
export interface WorldSplit {
  readonly belief: number;
  readonly kind: 'number' | 'level';
  /** Worlds strictly under it are below; for a category the level whose worlds are below. */
  readonly cut: number;
}

export function isBelow({ kind, cut }: WorldSplit, value: number): boolean {
  return kind === 'level' ? value === cut : value < cut;
}

/** Cases of interest by their side of a split. */
export interface SidesOfSplit {
  readonly below: { readonly worlds: number; readonly hits: number };
  readonly above: { readonly worlds: number; readonly hits: number };
}

export function sidesOf(
  split: WorldSplit,
  columns: readonly WorldColumn[],
  interest: ArrayLike<number>,
  among: readonly number[],
): SidesOfSplit {
  const sides = { below: { worlds: 0, hits: 0 }, above: { worlds: 0, hits: 0 } };
  const { values } = columns[split.belief];
  for (const world of among) {
    const side = isBelow(split, values[world]) ? sides.below : sides.above;
    side.worlds += 1;
    side.hits += interest[world];
  }
  return sides;
}

/** Cases that would be told wrongly if each side were told by its share: Gini's impurity, times worlds. */
export function impurity({ worlds, hits }: { readonly worlds: number; readonly hits: number }): number {
  return worlds === 0 ? 0 : (2 * hits * (worlds - hits)) / worlds;
}

/**
 * The split that parts cases of interest best among some worlds (Breiman, Friedman, Olshen & Stone 1984), each side with at
 * least `leaf` worlds; null where none makes anything purer. Cuts lie midway between two worlds.
 */
export function bestSplit(
  columns: readonly WorldColumn[],
  interest: ArrayLike<number>,
  among: readonly number[],
  leaf: number,
): WorldSplit | null {
  const all = { worlds: among.length, hits: among.reduce((sum, world) => sum + interest[world], 0) };
  let best: { readonly split: WorldSplit; readonly left: number } | null = null;
  columns.forEach(({ kind, values }, belief) => {
    const own = Float64Array.from(among, (world) => values[world]);
    const order = Array.from(orderOf(own), (at) => among[at]);
    const below = { worlds: 0, hits: 0 };
    order.forEach((world, k) => {
      const isFirst = k === 0 || values[world] !== values[order[k - 1]];
      if (kind === 'level' && isFirst) [below.worlds, below.hits] = [0, 0];
      below.worlds += 1;
      below.hits += interest[world];
      const next = order[k + 1];
      if (next !== undefined && values[next] === values[world]) return;
      const above = { worlds: all.worlds - below.worlds, hits: all.hits - below.hits };
      if (below.worlds < leaf || above.worlds < leaf) return;
      const left = impurity(below) + impurity(above);
      if (left >= impurity(all) * (1 - 1e-9) || (best !== null && left >= best.left)) return;
      const cut = kind === 'level' || next === undefined ? values[world] : (values[world] + values[next]) / 2;
      best = { split: { belief, kind, cut }, left };
    });
  });
  return (best as { readonly split: WorldSplit } | null)?.split ?? null;
}
