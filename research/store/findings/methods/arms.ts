import { nearestHint, type Checked, type Issue } from '#sim';
import type { Asked } from '../analysisRequest.ts';
import type { SweepResults } from '../openResults.ts';
import { levelText, type SweepFactor } from '../sweepFactor.ts';

/** More levels than this are a range, not arms. */
export const MOST_ARMS = 50;

/** Factors with few enough levels to be compared, one level against another. */
export function armedFactors({ runs, factors }: SweepResults): readonly SweepFactor[] {
  return factors.filter((factor) => {
    const { size } = new Set(levelTexts(runs, factor));
    return size >= 2 && size <= MOST_ARMS;
  });
}

/** The factor that was asked for, or the only one of `armed`. */
export function chosenFactor(
  { factors: asked }: Pick<Asked, 'factors'>,
  armed: readonly SweepFactor[],
): Checked<SweepFactor> {
  const names = armed.map(({ name }) => name);
  const hint = names.length === 0 ? 'no factor has so few levels' : `such are ${names.join(', ')}`;
  const expected = `one factor with 2 to ${MOST_ARMS} levels`;
  if (asked === null) {
    const [only] = armed;
    if (only !== undefined && armed.length === 1) return { ok: true, value: only };
    return { ok: false, issues: [{ field: 'factors', expected, got: 'none', hint }] };
  }
  const [first] = asked;
  if (asked.length === 1 && first?.column === null && armed.includes(first.factor))
    return { ok: true, value: first.factor };
  const got = asked.map(({ factor, column }) => column ?? factor.name).join(', ');
  return { ok: false, issues: [{ field: 'factors', expected, got, hint }] };
}

/** The level of a factor in every row of the table of runs. */
export function levelTexts(runs: SweepResults['runs'], factor: SweepFactor): readonly string[] {
  return Array.from({ length: runs.rows }, (_, row) => levelText(factor, runs, row));
}

/** Numbers upwards, texts in the order met. */
export function levelsOf(texts: readonly string[]): readonly string[] {
  const levels = [...new Set(texts)];
  return levels.every((level) => Number.isFinite(Number(level)))
    ? levels.sort((a, b) => Number(a) - Number(b))
    : levels;
}

/** The level that others are compared with: the one asked for, or the first. */
export function readBaseline(
  { name }: SweepFactor,
  levels: readonly string[],
  against: string | null,
): Checked<string> {
  if (against === null) return { ok: true, value: levels[0] ?? '' };
  const same = levels.find(
    (level) => level === against || (against.trim() !== '' && Number(level) === Number(against)),
  );
  if (same !== undefined) return { ok: true, value: same };
  const hint = nearestHint(against, levels) ?? `levels: ${levels.join(', ')}`;
  return { ok: false, issues: [{ field: 'against', expected: `a level of ${name}`, got: against, hint }] };
}

/** Rows of the table of runs with everything but one factor in common, by that factor's level. */
export type Pairs = readonly { readonly context: number; readonly rowOf: ReadonlyMap<string, number> }[];

export function pairsOf({ runs, factors }: SweepResults, factor: SweepFactor, texts: readonly string[]): Pairs {
  const others = factors.filter((other) => other !== factor);
  const contexts = new Map<string, number>();
  const groups = new Map<string, { context: number; rowOf: Map<string, number> }>();
  for (let row = 0; row < runs.rows; row++) {
    const context = others.map((other) => levelText(other, runs, row)).join('|');
    const number = contexts.get(context) ?? contexts.size;
    contexts.set(context, number);
    const key = `${context}|${runs.replicate[row]}|${runs.seed[row]}`;
    const group = groups.get(key) ?? { context: number, rowOf: new Map<string, number>() };
    groups.set(key, group);
    group.rowOf.set(texts[row] ?? '', row);
  }
  return [...groups.values()];
}

/** Two runs that differ in one factor only, by their rows. */
export interface MatchedRows {
  readonly row: number;
  readonly base: number;
  readonly context: number;
}

export function matched(pairs: Pairs, level: string, baseline: string): readonly MatchedRows[] {
  return pairs.flatMap(({ context, rowOf }) => {
    const row = rowOf.get(level);
    const base = rowOf.get(baseline);
    return row === undefined || base === undefined ? [] : [{ row, base, context }];
  });
}

/** Why there is no pair at all. */
export function unmatched({ essence }: SweepResults, { name }: SweepFactor): Issue {
  const independent = essence.replicates.seeds === 'independent';
  const hint = independent
    ? 'this sweep gave every run a seed of its own: seeds common deals both arms the same chance'
    : 'a grid or a list of points has such pairs; a sample spread over all factors has not';
  return { field: 'factors', expected: `pairs of runs that differ in ${name} only`, got: 'no such pair', hint };
}
