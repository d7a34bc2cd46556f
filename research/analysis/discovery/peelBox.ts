import { isLetThrough, rowsInside, withRule, type BoxRules, type OrderedBoxFactor } from './boxRules.ts';

/** The points a box is sought among. */
export interface BoxData {
  readonly factors: readonly OrderedBoxFactor[];
  /** 1: a case of interest, 0: not. */
  readonly interest: Uint8Array;
  /** 1 for points still free; those of earlier boxes are 0. */
  readonly free: Uint8Array;
}

/** Points, and cases of interest among them. */
export interface Tally {
  readonly points: number;
  readonly hits: number;
}

/** A changed box, and the points that go or come. */
export interface BoxChange {
  readonly factor: number;
  readonly rules: BoxRules;
  readonly moved: Tally;
}

export function tally(rows: Uint8Array, interest: Uint8Array): Tally {
  let points = 0;
  let hits = 0;
  for (let row = 0; row < rows.length; row++) {
    points += rows[row];
    hits += rows[row] & interest[row];
  }
  return { points, hits };
}

/**
 * Every way to make a box smaller by one step: for a number the lowest or highest `share` of its points, ties included,
 * for a category one level, be it the last (Friedman & Fisher 1999, 8). A new limit lies midway between the last point out and the first in.
 */
export function peels(data: BoxData, rules: BoxRules, share: number): readonly BoxChange[] {
  const inside = rowsInside(data.factors, rules, data.free);
  return data.factors.flatMap((factor, k) => {
    const rows = factor.order.filter((row) => inside[row] === 1);
    if (factor.kind === 'level') return levelPeels(data, rules, k, rows);
    const low = cut(factor.values, rows, share);
    const high = cut(factor.values, rows.slice().reverse(), share);
    return [
      ...(low === null ? [] : [change(data, rules, k, { low: low.limit }, low.rows)]),
      ...(high === null ? [] : [change(data, rules, k, { high: high.limit }, high.rows)]),
    ];
  });
}

/**
 * Every way to make a box larger by one step: past one limit the next `share` of the box's points, ties included, or one
 * level let in again (Friedman & Fisher 1999, 8: bottom-up pasting). A limit with no point beyond is lifted.
 */
export function pastes(data: BoxData, rules: BoxRules, share: number): readonly BoxChange[] {
  const size = tally(rowsInside(data.factors, rules, data.free), data.interest).points;
  return data.factors.flatMap((factor, k) => {
    const { low, high, barred } = rules[k];
    const open = rowsInside(data.factors, rules, data.free, k);
    const outside = factor.order.filter((row) => open[row] === 1 && !isLetThrough(rules[k], factor.values[row]));
    if (factor.kind === 'level') {
      return barred.flatMap((level) => {
        const rows = outside.filter((row) => factor.values[row] === level);
        return rows.length === 0
          ? []
          : [change(data, rules, k, { barred: barred.filter((one) => one !== level) }, rows)];
      });
    }
    const wanted = Math.max(1, Math.floor(share * size));
    const under = outside.filter((row) => factor.values[row] < low).reverse();
    const over = outside.filter((row) => factor.values[row] > high);
    const [nextLow, nextHigh] = [take(factor.values, under, wanted), take(factor.values, over, wanted)];
    return [
      ...(under.length === 0 ? [] : [change(data, rules, k, { low: nextLow.limit ?? -Infinity }, nextLow.rows)]),
      ...(over.length === 0 ? [] : [change(data, rules, k, { high: nextHigh.limit ?? Infinity }, nextHigh.rows)]),
    ];
  });
}

function levelPeels(data: BoxData, rules: BoxRules, k: number, rows: Uint32Array): readonly BoxChange[] {
  const { values, levels } = data.factors[k];
  return Array.from(levels).flatMap((level) => {
    const gone = rows.filter((row) => values[row] === level);
    if (gone.length === 0) return [];
    return [change(data, rules, k, { barred: [...rules[k].barred, level] }, gone)];
  });
}

function change(
  data: BoxData,
  rules: BoxRules,
  factor: number,
  rule: Parameters<typeof withRule>[2],
  rows: Uint32Array,
): BoxChange {
  const hits = rows.reduce((sum, row) => sum + data.interest[row], 0);
  return { factor, rules: withRule(rules, factor, rule), moved: { points: rows.length, hits } };
}

/** The first `share` of ordered rows and the limit behind them; null where that would be all of them. */
function cut(
  values: ArrayLike<number>,
  rows: Uint32Array,
  share: number,
): { readonly limit: number; readonly rows: Uint32Array } | null {
  const taken = take(values, rows, Math.max(1, Math.floor(share * rows.length)));
  return taken.limit === null ? null : { limit: taken.limit, rows: taken.rows };
}

/** At least so many of the ordered rows, equal values together, and the middle between the last of them and the next. */
function take(
  values: ArrayLike<number>,
  rows: Uint32Array,
  wanted: number,
): { readonly limit: number | null; readonly rows: Uint32Array } {
  let end = Math.min(wanted, rows.length);
  while (end > 0 && end < rows.length && values[rows[end]] === values[rows[end - 1]]) end += 1;
  const limit = end < rows.length ? (values[rows[end - 1]] + values[rows[end]]) / 2 : null;
  return { limit, rows: rows.subarray(0, end) };
}
