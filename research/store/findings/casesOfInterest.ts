import { compileOutcomes, quantileType7, sortedNumbers } from '#analysis';
import type { Checked, Issue } from '#sim';
import type { Asked } from './analysisRequest.ts';
import { outcomeColumns } from './outcomeColumn.ts';
import type { SweepResults } from './openResults.ts';
import type { OutcomeValues } from './outcomeValues.ts';
import { honestDecimals, percent, plainNumber } from '#pictures';

/** Which points are of interest: 1, 0, or NaN where nobody knows; and what makes them so. */
export interface CasesOfInterest {
  readonly interest: Float64Array;
  readonly meaning: string;
}

const SHARE_OF_CASES = 0.1;
/** A constraint is met at a point if it is in at least this share of its replicates. */
const MOST_RUNS = 0.5;

/**
 * The names of outcomes a target needs to be read: those that stand in its expression, or the one it is about.
 */
export function targetOutcomes(
  results: SweepResults,
  { target, outcomes }: Pick<Asked, 'target' | 'outcomes'>,
): readonly string[] {
  const [first] = outcomes;
  const written: readonly string[] =
    target === null || tailOf(target) !== null ? [] : (target.match(/[A-Za-z_]\w*/g) ?? []);
  const named = outcomeColumns(results).filter(({ name }) => written.includes(name));
  return [...named.map(({ name }) => name), ...(first === undefined ? [] : [first.name])];
}

/**
 * Cases of interest among the points, by their means over replicates: those for which an expression over outcomes holds;
 * those in the lowest or highest share of the first outcome; or, without a target, those at which a constraint is met in
 * at least half of the runs.
 */
export async function casesOfInterest(
  results: SweepResults,
  asked: Pick<Asked, 'target' | 'outcomes'>,
  { byPoint }: OutcomeValues,
): Promise<Checked<CasesOfInterest>> {
  const { target, outcomes } = asked;
  const [outcome] = outcomes;
  const tail = target === null ? null : tailOf(target);
  if (target !== null && tail === null) return byExpression(results, target, byPoint);
  if (outcome === undefined || outcomes.length > 1) {
    const got = outcomes.map(({ name }) => name).join(', ');
    return { ok: false, issues: [{ field: 'outcome', expected: 'one outcome, or a target', got }] };
  }
  const values = byPoint[outcome.name] ?? new Float64Array(0);
  if (tail !== null) return { ok: true, value: byTail(values, outcome.name, tail) };
  if (!outcome.isConstraint) {
    const hint = `such as --target "${outcome.name} < 0.4" or --target lowest10%`;
    return {
      ok: false,
      issues: [{ field: 'target', expected: 'what makes a case of interest', got: 'nothing', hint }],
    };
  }
  const interest = values.map((value) => (Number.isNaN(value) ? NaN : Number(value >= MOST_RUNS)));
  return { ok: true, value: { interest, meaning: `${outcome.name} is met in at least half of the runs of the point` } };
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

function byTail(values: Float64Array, name: string, { side, share }: Tail): CasesOfInterest {
  const known = sortedNumbers(values);
  const limit = quantileType7(known, side === 'lowest' ? share : 1 - share);
  const interest = values.map((value) =>
    Number.isNaN(value) ? NaN : Number(side === 'lowest' ? value <= limit : value >= limit),
  );
  const than = `${side === 'lowest' ? 'at most' : 'at least'} ${plainNumber(limit, honestDecimals(known))}`;
  return { interest, meaning: `${name} is among the ${side} ${percent(share)} of the points, ${than}` };
}

async function byExpression(
  results: SweepResults,
  target: string,
  byPoint: OutcomeValues['byPoint'],
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
  return { ok: true, value: { interest, meaning: `${target.trim()}, for means over replicates` } };
}
