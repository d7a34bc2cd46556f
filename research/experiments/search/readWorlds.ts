import { givenText, LEVERS, PARAMETERS, type Checked, type Issue, type LeverName, type ParameterName } from '#sim';
import { fieldPath, type Resolved, type ScenarioInput } from '#scenarios';
import type { SearchWorld } from './search.ts';
import { SEARCH_LIMITS } from './searchLimits.ts';
import type { SearchInput } from './searchSchema.ts';

/** Resolves the base with something laid over it. */
type Over = (patch: ScenarioInput) => Checked<Resolved>;

/**
 * The worlds of a search: each is laid over the base and looked at as a whole, so that a belief out of its range, or two that
 * contradict each other, are told with the name of their world.
 */
export function readWorlds(
  worlds: SearchInput['worlds'],
  over: Over,
): { readonly worlds: readonly SearchWorld[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const named = Object.entries(worlds ?? { shipped: {} });
  if (named.length === 0 || named.length > SEARCH_LIMITS.worlds)
    issues.push({
      field: 'worlds',
      expected: `1 to ${SEARCH_LIMITS.worlds} worlds by name`,
      got: String(named.length),
      ...(named.length === 0 ? { hint: 'leave it out for the coefficients as they ship' } : {}),
    });
  const read = named.slice(0, SEARCH_LIMITS.worlds).map(([name, { parameters = {}, context = {} }]): SearchWorld => {
    if (name.trim() === '' || name.length > SEARCH_LIMITS.nameLength)
      issues.push({
        field: fieldPath(['worlds', name]),
        expected: `a name of 1 to ${SEARCH_LIMITS.nameLength} characters`,
        got: givenText(name),
      });
    issues.push(...misplaced(name, parameters, context));
    // What is in the wrong section was told; the rest is looked at as a scenario.
    const patch = {
      parameters: Object.fromEntries(Object.entries(parameters).filter(([key]) => !isLever(key))),
      levers: Object.fromEntries(Object.entries(context).filter(([key]) => !isParameter(key))),
    };
    const resolved = over(patch);
    const inWorld = (field: string): string =>
      fieldPath(['worlds', name]) + `.${field.replace(/^levers\b/, 'context')}`;
    if (!resolved.ok)
      issues.push(
        ...resolved.issues
          .filter(({ field }) => /^(levers|parameters)\b/.test(field))
          .map((issue) => ({ ...issue, field: inWorld(issue.field) })),
      );
    return { name, parameters, context };
  });
  const texts = read.map(({ parameters, context }) => JSON.stringify([sorted(parameters), sorted(context)]));
  for (const [index, { name }] of read.entries()) {
    const first = texts.indexOf(texts[index] ?? '');
    if (first < index)
      issues.push({
        field: fieldPath(['worlds', name]),
        expected: 'a world unlike the others',
        got: `the same as ${read[first]?.name ?? ''}`,
      });
  }
  return { worlds: read, issues };
}

function misplaced(
  world: string,
  parameters: Readonly<Record<string, number>>,
  context: Readonly<Record<string, number>>,
): readonly Issue[] {
  const wrong = (section: string, name: string, expected: string, hint: string): Issue => ({
    field: fieldPath(['worlds', world, section, name]),
    expected,
    got: name,
    hint,
  });
  return [
    ...Object.keys(parameters).flatMap((name) => {
      if (isLever(name))
        return LEVERS[name].nature === 'context'
          ? [wrong('parameters', name, 'a belief', 'it happens to the municipality: write it under context')]
          : [wrong('parameters', name, 'a belief', 'it is a choice: write it under levers')];
      if (isParameter(name) && PARAMETERS[name].nature === 'verification')
        return [wrong('parameters', name, 'a belief', 'it is for tests of the engine alone')];
      return [];
    }),
    ...Object.keys(context).flatMap((name) => {
      if (isParameter(name))
        return [
          wrong('context', name, 'what happens to the municipality', 'it is a belief: write it under parameters'),
        ];
      if (isLever(name) && LEVERS[name].nature !== 'context')
        return [wrong('context', name, 'what happens to the municipality', 'it is a choice: write it under levers')];
      return [];
    }),
  ];
}

function isLever(name: string): name is LeverName {
  return Object.hasOwn(LEVERS, name);
}

function isParameter(name: string): name is ParameterName {
  return Object.hasOwn(PARAMETERS, name);
}

function sorted(settings: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));
}
