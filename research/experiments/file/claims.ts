import { COMMITMENT_LEVERS, RECRUITMENT_LEVERS, type Issue, type MechanismName } from '#sim';
import type { ScenarioInput } from '#scenarios';
import { fieldPath } from '#scenarios';
import type { FactorRange, FactorTarget } from '../factors/factor.ts';

/** A factor as far as it is known which settings it moves. */
export interface Claiming {
  readonly name: string;
  readonly target: FactorTarget;
  readonly range: FactorRange | null;
}

/** Settings that are said twice: by two factors, or by a factor and under `set`. */
export function claimIssues(factors: readonly Claiming[], set: ScenarioInput): readonly Issue[] {
  const issues: Issue[] = [];
  const fixed = new Map(claimsOfSet(set));
  const moved = new Map<string, string>();
  for (const factor of factors) {
    const field = fieldPath(['factors', factor.name]);
    const claims = claimsOf(factor);
    const place = claims.map((claim) => fixed.get(claim)).find((found) => found !== undefined);
    if (place !== undefined)
      issues.push({
        field,
        expected: 'something that set leaves alone',
        got: place,
        hint: `take it out of factors or out of set`,
      });
    const other = claims.map((claim) => moved.get(claim)).find((found) => found !== undefined);
    if (other !== undefined)
      issues.push({
        field,
        expected: 'something that no other factor moves',
        got: `${factor.name}, which ${other} moves too`,
      });
    for (const claim of claims) moved.set(claim, factor.name);
  }
  return issues;
}

/** Settings that a factor says, each with a name of its own. */
function claimsOf({ target, range }: Claiming): readonly string[] {
  switch (target.kind) {
    case 'lever':
      return target.levers.map((lever) => `levers.${lever}`);
    case 'recruitment':
      return RECRUITMENT_LEVERS.map((lever) => `levers.${lever}`);
    case 'parameter':
      return [`parameters.${target.parameter}`];
    case 'run':
    case 'mix':
      return [target.key];
    case 'switch':
      return [`off.${target.mechanism}`];
    case 'off': {
      const values = range?.kind === 'levels' ? range.values : [];
      const names = values.flatMap((value) => (Array.isArray(value) ? (value as readonly MechanismName[]) : []));
      return [...new Set(names)].map((name) => `off.${name}`);
    }
    case 'schedule':
      return [`schedules.${target.schedule}.${target.ordinal ?? 0}.${target.part}`];
    default:
      return [target.kind];
  }
}

/** Settings that `set` says, each with the field it stands in. What is wrong there is told elsewhere. */
function claimsOfSet(set: ScenarioInput): readonly (readonly [claim: string, field: string])[] {
  const { levers, parameters, off, schedules: _schedules, events: _events, ...single } = set;
  const named = (section: string, members: unknown): readonly (readonly [string, string])[] =>
    Object.keys(members ?? {}).flatMap((name) => {
      const field = `set.${section}.${name}`;
      if (name === 'commitment') return COMMITMENT_LEVERS.map((lever) => [`levers.${lever}`, field] as const);
      if (name === 'recruitment') return RECRUITMENT_LEVERS.map((lever) => [`levers.${lever}`, field] as const);
      return [[`${section}.${name}`, field] as const];
    });
  return [
    ...named('levers', levers),
    ...named('parameters', parameters),
    ...Object.keys(single).map((key) => [key, `set.${key}`] as const),
    ...(Array.isArray(off) ? (off as readonly unknown[]) : []).flatMap((name, index) =>
      typeof name === 'string' ? [[`off.${name}`, `set.off[${index}]`] as const] : [],
    ),
  ];
}
