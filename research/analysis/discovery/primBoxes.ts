import { optionsOrThrow, type OptionsOf } from '../sensitivity/resolveOptions.ts';
import { binomialTail } from './binomialTail.ts';
import {
  isRestricted,
  NO_RULE,
  orderBoxFactor,
  rowsInside,
  type BoxFactor,
  type BoxRules,
  type OrderedBoxFactor,
} from './boxRules.ts';
import { pastes, peels, tally, type BoxChange, type BoxData, type Tally } from './peelBox.ts';

/** What a box asks of one factor: `low` to `high`, ±Infinity where it asks nothing, or one of `levels`. */
export interface BoxRestriction {
  readonly factor: string;
  readonly low: number;
  readonly high: number;
  /** Levels let through; null for a number. */
  readonly levels: readonly number[] | null;
  /**
   * Chance of so many cases of interest or more in the box if this restriction did nothing: a binomial test against the
   * density of the box without it (Bryant & Lempert 2010). "Quasi", because the box was sought in the same points.
   */
  readonly quasiP: number;
}

/** One box on the way. */
export interface BoxStep {
  readonly step: 'start' | 'peel' | 'paste';
  /** The factor that was changed; null at the start. */
  readonly changed: string | null;
  readonly points: number;
  /** Cases of interest inside. */
  readonly hits: number;
  /** Share of all cases of interest that lie inside, those of earlier boxes counted among all. */
  readonly coverage: number;
  /** Share of the points inside that are cases of interest. */
  readonly density: number;
  /** Share of all points that lie inside. */
  readonly mass: number;
  readonly restrictions: readonly BoxRestriction[];
}

export interface PrimBox {
  readonly chosen: BoxStep;
  /** Every box from the whole space down, then those pasted onto the chosen one: another may suit the question better. */
  readonly trajectory: readonly BoxStep[];
}

export interface PrimBoxes {
  /** Points used, and left out because it is not known whether they are a case of interest. */
  readonly points: number;
  readonly dropped: number;
  readonly hits: number;
  /** In the order found; each is sought among the points outside those before it. Empty where all or no points are of interest. */
  readonly boxes: readonly PrimBox[];
  /** Of all boxes together. */
  readonly coverage: number;
  readonly density: number;
}

/**
 * Scenario discovery by PRIM (Friedman & Fisher 1999; coverage and density after Bryant & Lempert 2010): ranges of few
 * factors within which cases of interest crowd. The box is peeled, a small share of its points at a time, until it would
 * hold fewer than the least mass or holds nothing but cases of interest. Of the boxes on the way the one with the largest
 * F measure of density and coverage is chosen (van Rijsbergen 1979; our rule: Bryant & Lempert leave the choice to the
 * reader, who has the whole trajectory), then pasted larger as long as its density does not fall. Further boxes are sought
 * among the points outside, until none is denser than those points are. Groups of cases of like size at opposite ends may hide
 * each other: whichever end is peeled loses cases, and the search may follow chance, which shows in the quasi-p values.
 *
 * `interest` holds 1 for a case of interest, 0 for another, NaN where the runs failed. Throws a `RangeError` for anything
 * else, for columns of another length and for factors that are not finite.
 */
export function primBoxes(
  factors: readonly BoxFactor[],
  interest: ArrayLike<number>,
  options: Partial<OptionsOf<'prim'>> = {},
): PrimBoxes {
  const settings = optionsOrThrow('prim', options);
  expectFactors(factors, interest);
  const rows = Array.from({ length: interest.length }, (_, row) => row).filter((row) => !Number.isNaN(interest[row]));
  const known = factors.map((factor) =>
    orderBoxFactor({ ...factor, values: Float64Array.from(rows, (row) => factor.values[row]) }),
  );
  const search: Search = {
    settings,
    factors: known,
    interest: Uint8Array.from(rows, (row) => interest[row]),
    free: new Uint8Array(rows.length).fill(1),
  };
  const all = tally(search.free, search.interest);
  const boxes: PrimBox[] = [];
  while (boxes.length < settings.boxes) {
    const left = tally(search.free, search.interest);
    if (left.hits === 0 || left.hits === left.points) break;
    const { box, rules } = findBox(search, all);
    if (!(box.chosen.density > left.hits / left.points)) break;
    boxes.push(box);
    rowsInside(known, rules, search.free).forEach((inside, row) => (search.free[row] -= inside));
  }
  const points = boxes.reduce((sum, { chosen }) => sum + chosen.points, 0);
  const hits = boxes.reduce((sum, { chosen }) => sum + chosen.hits, 0);
  return {
    points: all.points,
    dropped: interest.length - rows.length,
    hits: all.hits,
    boxes,
    coverage: hits / all.hits,
    density: hits / points,
  };
}

interface Search extends BoxData {
  readonly settings: OptionsOf<'prim'>;
  readonly free: Uint8Array<ArrayBuffer>;
}

interface Stage {
  readonly rules: BoxRules;
  readonly inside: Tally;
  readonly step: BoxStep;
}

function findBox(search: Search, all: Tally): { readonly box: PrimBox; readonly rules: BoxRules } {
  const { coverageWeight } = search.settings;
  const peeled = peelDown(search, all);
  const score = ({ step: { coverage, density } }: Stage): number =>
    fMeasure(density, coverage, coverageWeight * coverageWeight);
  const best = peeled.reduce((kept, stage) => (score(stage) > score(kept) ? stage : kept));
  const pasted = pasteOn(search, all, best);
  const chosen = pasted.at(-1) ?? best;
  return {
    box: { chosen: chosen.step, trajectory: [...peeled, ...pasted].map(({ step }) => step) },
    rules: chosen.rules,
  };
}

function peelDown(search: Search, all: Tally): readonly Stage[] {
  const { peel, leastMass, objective } = search.settings;
  const rules = search.factors.map(() => NO_RULE);
  const stages = [stageOf(search, all, rules, 'start', null)];
  for (;;) {
    const { rules: from, inside } = stages[stages.length - 1];
    if (inside.hits === inside.points) return stages;
    const possible = peels(search, from, peel).filter(
      ({ moved }) => inside.points - moved.points >= leastMass * all.points,
    );
    const gain = ({ moved }: BoxChange): number => {
      const density = (inside.hits - moved.hits) / (inside.points - moved.points);
      return objective === 'density' ? density : (density - inside.hits / inside.points) / moved.points;
    };
    const best = bestChange(possible, gain);
    if (best === null) return stages;
    stages.push(stageOf(search, all, best.rules, 'peel', search.factors[best.factor].name));
  }
}

function pasteOn(search: Search, all: Tally, start: Stage): readonly Stage[] {
  const stages: Stage[] = [];
  for (let from = start; ;) {
    const { inside } = from;
    const density = ({ moved }: BoxChange): number => (inside.hits + moved.hits) / (inside.points + moved.points);
    const best = bestChange(pastes(search, from.rules, search.settings.paste), density);
    if (best === null || density(best) < inside.hits / inside.points) return stages;
    from = stageOf(search, all, best.rules, 'paste', search.factors[best.factor].name);
    stages.push(from);
  }
}

/** The best by a measure; among equals the one that moves fewer points, then the first. */
function bestChange(changes: readonly BoxChange[], measure: (change: BoxChange) => number): BoxChange | null {
  let best: BoxChange | null = null;
  for (const change of changes) {
    const ahead = best === null ? 1 : measure(change) - measure(best);
    if (best === null || ahead > 0 || (ahead === 0 && change.moved.points < best.moved.points)) best = change;
  }
  return best;
}

function stageOf(search: Search, all: Tally, rules: BoxRules, step: BoxStep['step'], changed: string | null): Stage {
  const { factors, interest, free } = search;
  const inside = tally(rowsInside(factors, rules, free), interest);
  const restrictions = factors.flatMap((factor, k) => {
    if (!isRestricted(rules[k])) return [];
    const without = tally(rowsInside(factors, rules, free, k), interest);
    const quasiP = binomialTail(inside.hits, inside.points, without.hits / without.points);
    return [{ ...restrictionOf(factor, rules, k), quasiP }];
  });
  const [coverage, density] = [inside.hits / all.hits, inside.hits / inside.points];
  const mass = inside.points / all.points;
  return { rules, inside, step: { step, changed, ...inside, coverage, density, mass, restrictions } };
}

function restrictionOf(factor: OrderedBoxFactor, rules: BoxRules, k: number): Omit<BoxRestriction, 'quasiP'> {
  const { low, high, barred } = rules[k];
  const levels = factor.kind === 'level' ? Array.from(factor.levels).filter((level) => !barred.includes(level)) : null;
  return { factor: factor.name, low, high, levels };
}

/** Weighted harmonic mean; `weight` is the square of how many times more the second counts. */
function fMeasure(density: number, coverage: number, weight: number): number {
  const scale = weight * density + coverage;
  return scale > 0 ? ((1 + weight) * density * coverage) / scale : 0;
}

function expectFactors(factors: readonly BoxFactor[], interest: ArrayLike<number>): void {
  for (const { name, values } of factors) {
    if (values.length !== interest.length) {
      throw new RangeError(`${name}: expected ${interest.length} points, got ${values.length}`);
    }
    const odd = Array.from(values).find((value) => !Number.isFinite(value));
    if (odd !== undefined) throw new RangeError(`${name}: expected finite numbers, got ${odd}`);
  }
  const odd = Array.from(interest).find((value) => value !== 0 && value !== 1 && !Number.isNaN(value));
  if (odd !== undefined) throw new RangeError(`interest: expected 0, 1 or NaN, got ${odd}`);
}
