import { compileOutcomes, quantileType7, sortedNumbers, studentQuantile, wilsonInterval } from '#analysis';
import type { Checked, Issue } from '#sim';
import type { Asked } from './analysisRequest.ts';
import { outcomeColumns } from './outcomeColumn.ts';
import type { SweepResults } from './openResults.ts';
import { pointErrors, type OutcomeValues } from './outcomeValues.ts';
import { honestDecimals, percent, plainNumber } from '#pictures';

/** Which points are of interest: 1, 0, or NaN where nobody knows; and what makes them so. */
export interface CasesOfInterest {
  readonly interest: Float64Array;
  readonly meaning: string;
  /**
   * 1 where chance may have made a point a case, or kept it from being one: the interval of its means over replicates reaches over
   * what decides. Where a point has one replicate alone nobody can tell. 0 elsewhere, and where a point has no value.
   */
  readonly unsure: Uint8Array;
}

/** Of the interval of a mean within which chance may have put it. */
const CONFIDENCE = 0.95;
/** With more outcomes in a condition the ways to combine the ends of their intervals are too many to try. */
const MOST_OUTCOMES = 8;

const SHARE_OF_CASES = 0.1;
/** A constraint is met at a point if it is in at least this share of its replicates. */
const MOST_RUNS = 0.5;

/** The names of outcomes by which a target is decided: those that stand in its expression, or the one it is about. */
export function targetOutcomes(
  results: SweepResults,
  { target, outcomes }: Pick<Asked, 'target' | 'outcomes'>,
): readonly string[] {
  const [first] = outcomes;
  const written: readonly string[] =
    target === null || tailOf(target) !== null ? [] : (target.match(/[A-Za-z_]\w*/g) ?? []);
  const named = outcomeColumns(results).filter(({ name }) => written.includes(name));
  if (named.length > 0) return named.map(({ name }) => name);
  return first === undefined ? [] : [first.name];
}

/**
 * Cases of interest among the points, by their means over replicates: those for which an expression over outcomes holds;
 * those in the lowest or highest share of the first outcome; or, without a target, those at which a constraint is met in
 * at least half of the runs.
 */
export async function casesOfInterest(
  results: SweepResults,
  asked: Pick<Asked, 'target' | 'outcomes'>,
  values: OutcomeValues,
): Promise<Checked<CasesOfInterest>> {
  const { byPoint, byRun } = values;
  const { target, outcomes } = asked;
  const [outcome] = outcomes;
  const tail = target === null ? null : tailOf(target);
  if (target !== null && tail === null) return byExpression(results, target, values);
  if (outcome === undefined || outcomes.length > 1) {
    const got = outcomes.map(({ name }) => name).join(', ');
    return { ok: false, issues: [{ field: 'outcome', expected: 'one outcome, or a target', got }] };
  }
  const means = byPoint[outcome.name] ?? new Float64Array(0);
  const runs = byRun[outcome.name] ?? new Float64Array(0);
  if (tail !== null)
    return { ok: true, value: byTail(means, reaches(results, runs, means), { ...tail, name: outcome.name }) };
  if (!outcome.isConstraint) {
    const hint = `such as --target "${outcome.name} < 0.4" or --target lowest10%`;
    return {
      ok: false,
      issues: [{ field: 'target', expected: 'what makes a case of interest', got: 'nothing', hint }],
    };
  }
  const interest = means.map((value) => (Number.isNaN(value) ? NaN : Number(value >= MOST_RUNS)));
  const { replicates } = pointErrors(results, runs, means);
  const unsure = Uint8Array.from(means, (share, at) => {
    const [low, high] = wilsonInterval(share, replicates[at] ?? 0, studentQuantile(CONFIDENCE, Infinity));
    return Number(!Number.isNaN(share) && low < MOST_RUNS && high >= MOST_RUNS);
  });
  const meaning = `${outcome.name} is met in at least half of the runs of the point`;
  return { ok: true, value: { interest, meaning, unsure } };
}

/** How far chance may have carried the mean of each point, either way; without end where it has one replicate. */
function reaches(results: SweepResults, runs: Float64Array, means: Float64Array): Float64Array {
  const { standardErrors, replicates } = pointErrors(results, runs, means);
  return standardErrors.map((error, at) =>
    Number.isNaN(error) ? Infinity : error === 0 ? 0 : error * studentQuantile(CONFIDENCE, (replicates[at] ?? 0) - 1),
  );
}

interface Tail {
  readonly side: 'lowest' | 'highest';
  readonly share: number;
}

function tailOf(target: string): Tail | null {
  const [, side, written] = /^\s*(lowest|highest)\s*(?:(\d+(?:\.\d+)?)\s*%)?\s*$/.exec(target) ?? [];
  if (side !== 'lowest' && side !== 'highest') return null;
  const share = written === undefined ? SHARE_OF_CASES : Number(written) / 100;
  return share > 0 && share < 1 ? { side, share } : null;
}

function byTail(
  values: Float64Array,
  reach: Float64Array,
  { side, share, name }: Tail & { readonly name: string },
): CasesOfInterest {
  const known = sortedNumbers(values);
  const limit = quantileType7(known, side === 'lowest' ? share : 1 - share);
  const interest = values.map((value) =>
    Number.isNaN(value) ? NaN : Number(side === 'lowest' ? value <= limit : value >= limit),
  );
  const than = `${side === 'lowest' ? 'at most' : 'at least'} ${plainNumber(limit, honestDecimals(known))}`;
  // A mean may be moved over the limit from either side; one on the limit itself is a case.
  const unsure = Uint8Array.from(values, (value, at) => Number(Math.abs(value - limit) < (reach[at] ?? Infinity)));
  return { interest, unsure, meaning: `${name} is among the ${side} ${percent(share)} of the points, ${than}` };
}

async function byExpression(
  results: SweepResults,
  target: string,
  { byPoint, byRun }: OutcomeValues,
): Promise<Checked<CasesOfInterest>> {
  const names = outcomeColumns(results).map(({ name }) => name);
  const issues: Issue[] = [];
  if (/\bmonth\b/.test(target))
    issues.push({ field: 'target', expected: 'outcomes only', got: 'month', hint: 'the month is asked for apart' });
  const compiled = await compileOutcomes({ ofInterest: `(${target}) ? 1 : 0` }, names);
  if (!compiled.ok)
    issues.push(
      ...compiled.issues.map((issue) => ({
        ...issue,
        field: 'target',
        expected: `${issue.expected}, in a condition such as trust < 0.4`,
      })),
    );
  if (issues.length > 0 || !compiled.ok) return { ok: false, issues };
  const { metrics, evaluate } = compiled.value;
  const values = evaluate(byPoint)['ofInterest'] ?? new Float64Array(0);
  const interest = values.map((value, at) =>
    metrics.every((name) => Number.isFinite(byPoint[name]?.[at])) ? value : NaN,
  );
  const reach = new Map(
    metrics.map((name) => [
      name,
      reaches(results, byRun[name] ?? new Float64Array(0), byPoint[name] ?? new Float64Array(0)),
    ]),
  );
  const unsure = Uint8Array.from(interest, (value, at) =>
    Number(!Number.isNaN(value) && metrics.some((name) => reach.get(name)?.[at] === Infinity)),
  );
  // Every combination of the ends of the intervals: where one of them turns the answer, chance may have.
  const corners = metrics.length > MOST_OUTCOMES ? 0 : 2 ** metrics.length;
  if (corners === 0) unsure.fill(1);
  for (let corner = 0; corner < corners; corner++) {
    const moved = Object.fromEntries(
      metrics.map((name, bit) => [
        name,
        (byPoint[name] ?? new Float64Array(0)).map((mean, at) => {
          const by = reach.get(name)?.[at] ?? 0;
          return by === Infinity ? mean : mean + ((corner >> bit) & 1 ? by : -by);
        }),
      ]),
    );
    const there = evaluate({ ...byPoint, ...moved })['ofInterest'] ?? new Float64Array(0);
    interest.forEach((value, at) => {
      if (!Number.isNaN(value) && there[at] !== value) unsure[at] = 1;
    });
  }
  return { ok: true, value: { interest, unsure, meaning: `${target.trim()}, for means over replicates` } };
}
