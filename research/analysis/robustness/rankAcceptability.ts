import { medianOf } from '../quantile.ts';
import { meanOf, type WorldTable } from './worldTable.ts';

/** How the order of strategies holds over worlds. */
export interface RankAcceptability {
  /** For each strategy the share of worlds in which it has rank 1, 2, … (Lahdelma, Hokkanen & Salminen 1998); who is level shares the ranks. */
  readonly ranks: readonly Float64Array[];
  /** Share of worlds that have the same first as the means. */
  readonly sameFirst: number;
  /** Share of worlds with the whole order of the means: small as a rule, and no reason to print an order. */
  readonly sameOrder: number;
  /** Median over worlds of Kendall's τ_b between the world's order and that of the means (Kendall 1945, Biometrika 33). */
  readonly kendall: number;
}

/** Ranks over worlds; only what is exactly level is level here. */
export function rankAcceptability(table: WorldTable): RankAcceptability {
  const strategies = table.length;
  const worlds = table[0]?.length ?? 0;
  const means = table.map(meanOf);
  const first = means.indexOf(Math.max(...means));
  const ranks = table.map(() => new Float64Array(strategies));
  const kendalls: number[] = [];
  let sameFirst = 0;
  let sameOrder = 0;
  for (let world = 0; world < worlds; world++) {
    const values = table.map((one) => one[world]);
    for (let strategy = 0; strategy < strategies; strategy++) {
      const above = values.filter((value) => value > values[strategy]).length;
      const level = values.filter((value) => value === values[strategy]).length;
      for (let rank = above; rank < above + level; rank++) ranks[strategy][rank] += 1 / level / worlds;
    }
    if (values[first] === Math.max(...values)) sameFirst += 1 / worlds;
    const tau = kendallTauB(values, means);
    if (tau === 1) sameOrder += 1 / worlds;
    if (!Number.isNaN(tau)) kendalls.push(tau);
  }
  return { ranks, sameFirst, sameOrder, kendall: medianOf(kendalls) };
}

/** Kendall's τ_b: pairs in the same order less those in the other, where ties count for neither. NaN where one side is all level. */
export function kendallTauB(a: readonly number[], b: readonly number[]): number {
  let agree = 0;
  let untiedA = 0;
  let untiedB = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < i; j++) {
      const [x, y] = [Math.sign(a[i] - a[j]), Math.sign(b[i] - b[j])];
      agree += x * y;
      untiedA += x * x;
      untiedB += y * y;
    }
  return untiedA === untiedB && untiedA > 0 && Math.abs(agree) === untiedA
    ? Math.sign(agree)
    : agree / Math.sqrt(untiedA * untiedB);
}
