import { orderOf } from '../sensitivity/midRanks.ts';

/** A column that may bound a box. */
export interface BoxFactor {
  readonly name: string;
  /** Numbers, or for a category the number of its level. One for each point, all finite. */
  readonly values: ArrayLike<number>;
  /** `number`: cut from below and above. `level`: levels are taken out one by one. */
  readonly kind: 'number' | 'level';
}

/** A factor with its points in order. */
export interface OrderedBoxFactor extends BoxFactor {
  readonly order: Uint32Array;
  /** Different values, ordered upwards. */
  readonly levels: Float64Array;
}

/** What a box asks of one factor. Numbers are let through from `low` to `high`, a level unless it is `barred`. */
export interface BoxRule {
  readonly low: number;
  readonly high: number;
  readonly barred: readonly number[];
}

/** One rule for each factor. */
export type BoxRules = readonly BoxRule[];

export const NO_RULE: BoxRule = { low: -Infinity, high: Infinity, barred: [] };

export function orderBoxFactor(factor: BoxFactor): OrderedBoxFactor {
  const order = orderOf(factor.values);
  const sorted = Float64Array.from(order, (row) => factor.values[row]);
  return { ...factor, order, levels: sorted.filter((value, k) => k === 0 || value !== sorted[k - 1]) };
}

export function isRestricted(rule: BoxRule): boolean {
  return rule.low !== -Infinity || rule.high !== Infinity || rule.barred.length > 0;
}

export function isLetThrough(rule: BoxRule, value: number): boolean {
  return value >= rule.low && value <= rule.high && !rule.barred.includes(value);
}

/** The same rules but for one factor. */
export function withRule(rules: BoxRules, factor: number, rule: Partial<BoxRule>): BoxRules {
  return rules.map((one, k) => (k === factor ? { ...one, ...rule } : one));
}

/** For each point, whether it is among `among` and every rule, but perhaps that of factor `but`, lets it through. */
export function rowsInside(
  factors: readonly BoxFactor[],
  rules: BoxRules,
  among: Uint8Array,
  but = -1,
): Uint8Array<ArrayBuffer> {
  const inside = among.slice();
  rules.forEach((rule, k) => {
    if (k === but || !isRestricted(rule)) return;
    const { values } = factors[k];
    for (let row = 0; row < inside.length; row++) {
      if (inside[row] === 1 && !isLetThrough(rule, values[row])) inside[row] = 0;
    }
  });
  return inside;
}
