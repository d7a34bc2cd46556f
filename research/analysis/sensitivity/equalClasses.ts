import { orderOf } from './midRanks.ts';

/** A factor's rows in order, and how many different values it takes. */
export interface OrderedFactor {
  readonly values: Float64Array;
  readonly order: Uint32Array;
  readonly distinct: number;
}

export function orderFactor(values: Float64Array): OrderedFactor {
  const order = orderOf(values);
  let distinct = 0;
  for (let k = 0; k < order.length; k++) if (k === 0 || values[order[k]] !== values[order[k - 1]]) distinct += 1;
  return { values, order, distinct };
}

/**
 * Parts the rows into classes of equal size along a factor. Equal values stay together, and a factor with no more
 * different values than classes has one class for each value, so levels and counts are never torn apart. Each row counts
 * as often as `counts` says. Writes the class of every row.
 */
export function equalClasses(factor: OrderedFactor, counts: Int32Array, classes: number, into: Int32Array): void {
  const { values, order, distinct } = factor;
  const size = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  let group = 0;
  for (let from = 0; from < order.length; group++) {
    let weight = 0;
    let to = from;
    while (to < order.length && values[order[to]] === values[order[from]]) weight += counts[order[to++]];
    const middle = (below + weight / 2) / size;
    const label = distinct <= classes ? group : Math.min(classes - 1, Math.floor(middle * classes));
    for (let k = from; k < to; k++) into[order[k]] = label;
    below += weight;
    from = to;
  }
}

/** Rows of each class in the order of their outcomes, one after the other, each as often as it counts. */
export interface RowsByClass {
  /** Class c holds places `starts[c]` up to, not including, `starts[c + 1]`; empty where no row fell into it. */
  readonly starts: Int32Array;
  /** Positions in the order of outcomes. */
  readonly positions: Int32Array;
}

/** Sorts rows by class without comparing anything: the order of outcomes is known. */
export function rowsByClass(
  labels: Int32Array,
  outcomeOrder: Uint32Array,
  counts: Int32Array,
  classes: number,
): RowsByClass {
  const starts = new Int32Array(classes + 1);
  for (let row = 0; row < labels.length; row++) starts[labels[row] + 1] += counts[row];
  for (let label = 0; label < classes; label++) starts[label + 1] += starts[label];
  const positions = new Int32Array(starts[classes]);
  const next = starts.slice();
  for (let position = 0; position < outcomeOrder.length; position++) {
    const row = outcomeOrder[position];
    for (let copy = 0; copy < counts[row]; copy++) positions[next[labels[row]]++] = position;
  }
  return { starts, positions };
}
