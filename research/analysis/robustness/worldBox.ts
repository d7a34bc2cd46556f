import { createDrawSource, shuffledNumbers } from '../designs/methods/drawSource.ts';
import { binomialTail } from '../discovery/binomialTail.ts';
import { primBoxes, type BoxRestriction } from '../discovery/primBoxes.ts';
import type { BoxFactor } from '../discovery/boxRules.ts';

/** A box without conditions that chance would give as well. */
export interface WorldBox {
  readonly restrictions: readonly BoxRestriction[];
  readonly worlds: number;
  readonly hits: number;
  /** Share of the worlds in the box that are cases; of all cases the share that lies in it. */
  readonly density: number;
  readonly coverage: number;
  /** Conditions that were dropped, those first that chance explains best. */
  readonly dropped: readonly string[];
}

/** Up to this chance a condition is taken to say something. */
const LEAST_CHANCE = 0.05;

/**
 * The box of PRIM with its spare conditions dropped: the one that chance explains best goes, the box is read again, and so on
 * until each that is left has a quasi-p of at most 0.05. Null where no box is denser than all worlds are, or none is left.
 */
export function worldBox(factors: readonly BoxFactor[], interest: ArrayLike<number>): WorldBox | null {
  const [found] = primBoxes(factors, interest).boxes;
  if (found === undefined) return null;
  let kept = found.chosen.restrictions;
  const dropped: string[] = [];
  for (;;) {
    kept = kept.map((one) => ({ ...one, quasiP: chanceOf(one, kept, factors, interest) }));
    const spare = kept.reduce<BoxRestriction | null>(
      (worst, one) => (one.quasiP > LEAST_CHANCE && one.quasiP > (worst?.quasiP ?? 0) ? one : worst),
      null,
    );
    if (spare === null) break;
    dropped.push(spare.factor);
    kept = kept.filter((one) => one !== spare);
  }
  if (kept.length === 0) return null;
  const inside = tallyOf(kept, factors, interest);
  const all = tallyOf([], factors, interest);
  return {
    restrictions: kept,
    ...inside,
    density: inside.hits / inside.worlds,
    coverage: inside.hits / all.hits,
    dropped,
  };
}

/** How a box sought in half of the worlds does in the other half. */
export interface BoxHeldOut {
  /** Mean over halvings in which a box was found. */
  readonly found: number;
  readonly heldOut: number;
  /** Share of the halvings in which a box was found, and in which the held-out half is denser inside than outside. */
  readonly boxes: number;
  readonly denser: number;
  /** How often each factor was restricted, by name. */
  readonly named: Readonly<Record<string, number>>;
  readonly halvings: number;
}

/** Boxes over halvings of the worlds; draws are addressed by `seed`. */
export function boxHeldOut(
  factors: readonly BoxFactor[],
  interest: ArrayLike<number>,
  { seed, halvings = 20 }: { readonly seed: string; readonly halvings?: number },
): BoxHeldOut {
  const worlds = interest.length;
  const draws = createDrawSource(seed, 'halves of boxes');
  const named: Record<string, number> = {};
  const sums = { found: 0, heldOut: 0, boxes: 0, judged: 0, denser: 0 };
  for (let k = 0; k < halvings; k++) {
    const order = Array.from(shuffledNumbers(worlds, draws));
    const half = Math.floor(worlds / 2);
    const of = (rows: readonly number[]): Half => ({
      factors: factors.map((factor) => ({
        ...factor,
        values: Float64Array.from(rows, (row) => factor.values[row]),
      })),
      interest: Uint8Array.from(rows, (row) => interest[row]),
    });
    const [seek, judge] = [of(order.slice(0, half)), of(order.slice(half))];
    const box = worldBox(seek.factors, seek.interest);
    if (box === null) continue;
    sums.boxes += 1;
    sums.found += box.density;
    for (const { factor } of box.restrictions) named[factor] = (named[factor] ?? 0) + 1;
    const inside = tallyOf(box.restrictions, judge.factors, judge.interest);
    const all = tallyOf([], judge.factors, judge.interest);
    if (inside.worlds === 0 || inside.worlds === all.worlds) continue;
    const density = inside.hits / inside.worlds;
    sums.judged += 1;
    sums.heldOut += density;
    if (density > (all.hits - inside.hits) / (all.worlds - inside.worlds)) sums.denser += 1;
  }
  return {
    found: sums.found / sums.boxes,
    heldOut: sums.heldOut / sums.judged,
    boxes: sums.boxes / halvings,
    denser: sums.denser / halvings,
    named,
    halvings,
  };
}

interface Half {
  readonly factors: readonly BoxFactor[];
  readonly interest: Uint8Array;
}

/** Chance of so many cases in the box if this condition did nothing (Bryant & Lempert 2010). */
function chanceOf(
  restriction: BoxRestriction,
  all: readonly BoxRestriction[],
  factors: readonly BoxFactor[],
  interest: ArrayLike<number>,
): number {
  const inside = tallyOf(all, factors, interest);
  const without = tallyOf(
    all.filter(({ factor }) => factor !== restriction.factor),
    factors,
    interest,
  );
  return binomialTail(inside.hits, inside.worlds, without.hits / without.worlds);
}

function tallyOf(
  restrictions: readonly BoxRestriction[],
  factors: readonly BoxFactor[],
  interest: ArrayLike<number>,
): { readonly worlds: number; readonly hits: number } {
  const asked = restrictions.map((one) => ({
    ...one,
    values: factors.find(({ name }) => name === one.factor)?.values ?? [],
  }));
  const count = { worlds: 0, hits: 0 };
  for (let world = 0; world < interest.length; world++) {
    const isInside = asked.every(({ values, low, high, levels }) =>
      levels === null ? values[world] >= low && values[world] <= high : levels.includes(values[world]),
    );
    if (!isInside) continue;
    count.worlds += 1;
    count.hits += interest[world];
  }
  return count;
}
