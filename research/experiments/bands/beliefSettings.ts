import type { Checked, ParameterName, Parameters, Scenario } from '#sim';
import type { RobustInput } from '../robust/robustSchema.ts';
import { worldFactors } from '../robust/worldFactors.ts';
import { worldPoints } from '../robust/worldPoints.ts';
import { unmeasuredBeliefs } from './unmeasuredBeliefs.ts';

/** Worlds that differ in what nobody has measured. */
export interface BeliefSettings {
  readonly beliefs: readonly string[];
  /** Whether these are all that nobody has measured, and not a choice of somebody's. */
  readonly areAll: boolean;
  readonly settings: readonly { readonly values: Readonly<Partial<Parameters>> }[];
}

export interface BeliefsAsked {
  /** Ranges by name, as under `worlds` of a file for `samspill robust`; null: all that nobody has measured, as declared. */
  readonly beliefs: RobustInput['worlds']['beliefs'] | null;
  readonly worlds: number;
  readonly seed: string;
  /** What was fitted, and is no belief here. */
  readonly fitted: readonly ParameterName[];
}

/** Beliefs spread over their ranges together, as `samspill robust` does it (a Latin hypercube); or every problem with them. */
export function beliefSettings(
  scenario: Scenario,
  { beliefs, worlds, seed, fitted }: BeliefsAsked,
): Checked<BeliefSettings> {
  const asked = beliefs ?? Object.fromEntries(unmeasuredBeliefs(scenario, fitted).map((name) => [name, {}]));
  const { factors, issues } = worldFactors({ beliefs: asked }, scenario, undefined);
  const both = Object.keys(asked).filter((name) => (fitted as readonly string[]).includes(name));
  const all = [
    ...issues.map((issue) => ({ ...issue, field: issue.field.replace(/^worlds\./, '') })),
    ...both.map((name) => ({
      field: `beliefs.${name}`,
      expected: 'a belief that was not fitted',
      got: name,
      hint: 'the band of what was fitted moves it already',
    })),
  ];
  if (all.length > 0) return { ok: false, issues: all };
  const points = worldPoints({ factors, fitted: null }, { count: worlds, design: 'latinHypercube', seed });
  if (!points.ok) return points;
  return {
    ok: true,
    value: {
      beliefs: Object.keys(asked),
      areAll: beliefs === null,
      settings: points.value.map((values) => ({ values: values as Readonly<Partial<Parameters>> })),
    },
  };
}
