import { compileOutcomes, publicValue } from '#analysis';
import { type EvaluateOutcomes, PUBLIC_VALUE } from '#runs';
import { METRIC_NAMES, type Issue } from '#sim';
import type { NamedScenario } from './readScenarios.ts';

/** Own outcomes of one or several scenarios, ready to be evaluated on any of their runs. */
export interface OwnOutcomes {
  readonly names: readonly string[];
  /** The outcomes and the public value index. */
  readonly evaluate: EvaluateOutcomes;
  readonly issues: readonly Issue[];
}

/** Compiles own outcomes. Scenarios may share them; two meanings of one name cannot be compared and are refused. */
export async function compileOwn(scenarios: readonly NamedScenario[]): Promise<OwnOutcomes> {
  const expressions: Record<string, string> = {};
  const issues: Issue[] = [];
  for (const { name, resolved } of scenarios) {
    for (const [outcome, expression] of Object.entries(resolved.outcomes)) {
      const known = expressions[outcome];
      if (known === undefined) expressions[outcome] = expression;
      else if (known !== expression) {
        issues.push({ field: `${name}: outcomes.${outcome}`, expected: `one meaning, ${known}`, got: expression });
      }
    }
  }
  const names = Object.keys(expressions);
  const compiled = await compileOutcomes(expressions, METRIC_NAMES);
  if (!compiled.ok) return { names, evaluate: () => ({}), issues: [...issues, ...compiled.issues] };
  const { value } = compiled;
  return {
    names,
    // An own outcome of the name of the index takes its place.
    evaluate: (series) => ({ [PUBLIC_VALUE]: publicValue(series).index, ...value.evaluate(series) }),
    issues,
  };
}
