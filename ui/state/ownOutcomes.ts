import type { Outcomes } from '#analysis';
import { METRIC_NAMES, type Issue } from '#sim';
import type { ComparisonData, RunRecord } from './comparisonData.ts';

/** Own outcomes ready to be computed, and what they were written as. */
export interface OwnOutcomes {
  readonly written: Readonly<Record<string, string>>;
  readonly compiled: Outcomes;
}

/** Compiles own outcomes, or says what is wrong with them. mathjs is loaded the first time there is one. */
export async function compileOwnOutcomes(
  written: Readonly<Record<string, string>>,
): Promise<
  { readonly ok: true; readonly value: OwnOutcomes | null } | { readonly ok: false; readonly issues: readonly Issue[] }
> {
  if (Object.keys(written).length === 0) return { ok: true, value: null };
  const { compileOutcomes } = await import('./compileOutcomes.ts');
  const compiled = await compileOutcomes(written, METRIC_NAMES);
  return compiled.ok ? { ok: true, value: { written, compiled: compiled.value } } : compiled;
}

/** A run with its own outcomes, computed once. */
const known = new WeakMap<RunRecord, { readonly own: OwnOutcomes; readonly run: RunRecord }>();

/** A comparison with the own outcomes among its series; runs that lack a metric they need are left as they are. */
export function withOwnOutcomes(data: ComparisonData, own: OwnOutcomes): ComparisonData {
  const { compiled } = own;
  const extended = (run: RunRecord | undefined): RunRecord | undefined => {
    if (run === undefined || compiled.metrics.some((metric) => !(run.series[metric] instanceof Float64Array)))
      return run;
    const before = known.get(run);
    if (before?.own === own) return before.run;
    const series = { ...run.series, ...compiled.evaluate(run.series as Readonly<Record<string, Float64Array>>) };
    const more = { ...run, series };
    known.set(run, { own, run: more });
    return more;
  };
  return { ...data, strategies: data.strategies.map((one) => ({ ...one, runs: one.runs.map(extended) })) };
}
