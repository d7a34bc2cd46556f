import { givenText, type Issue } from '#sim';
import { fieldPath, groupedNumber, type Path, type ScenarioInput } from '#scenarios';
import { LENGTH_AND_SIZE } from './lengthAndSize.ts';
import type { ExperimentInput } from './experimentInput.ts';
import { EXPERIMENT_LIMITS } from './experimentLimits.ts';
import type { WrittenBase } from './scenarioLayers.ts';

export interface ReadBases {
  readonly bases: readonly WrittenBase[];
  /** The fixed settings, with the length and size of the runs. */
  readonly set: ScenarioInput;
  /** Whether which base it is makes a factor. */
  readonly isFactor: boolean;
  readonly issues: readonly Issue[];
}

/** What belongs to the whole experiment and not to one of its scenarios. */
const AT_THE_TOP = ['seed', 'outcomes'] as const;

/** The scenarios that an experiment starts from, and what it lays over all of them. */
export function readBases(input: Partial<ExperimentInput>): ReadBases {
  const issues: Issue[] = [];
  const { bases, set = {} } = input;
  const written: WrittenBase[] = [];
  if (bases === undefined) written.push({ name: 'base', path: ['base'], input: scenarioOf(input.base ?? {}) });
  else {
    if (input.base !== undefined)
      issues.push({
        field: 'base',
        expected: 'either base or bases',
        got: 'both',
        hint: 'give it a name and write it under bases',
      });
    const names = Object.keys(bases);
    if (names.length === 0 || names.length > EXPERIMENT_LIMITS.bases)
      issues.push({
        field: 'bases',
        expected: `1 to ${EXPERIMENT_LIMITS.bases} scenarios by name`,
        got: groupedNumber(names.length),
      });
    for (const [name, base] of Object.entries(bases).slice(0, EXPERIMENT_LIMITS.bases)) {
      const path = ['bases', name];
      if (/^[A-Za-z][\w-]{0,59}$/.test(name)) written.push({ name, path, input: scenarioOf(base) });
      else
        issues.push({
          field: fieldPath(path),
          expected: 'a name of letters, digits, _ and -, at most 60',
          got: givenText(name),
        });
    }
  }
  for (const { path, input: base } of written) issues.push(...misplaced(path, base, AT_THE_TOP));
  issues.push(...misplaced(['set'], set, [...AT_THE_TOP, ...LENGTH_AND_SIZE, 'extends']));
  const own = Object.fromEntries(
    LENGTH_AND_SIZE.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])),
  );
  return {
    bases: written.map((base) => ({ ...base, input: without(base.input, AT_THE_TOP) })),
    set: { ...without(set, [...AT_THE_TOP, ...LENGTH_AND_SIZE, 'extends']), ...own },
    isFactor: bases !== undefined,
    issues,
  };
}

function scenarioOf(written: string | ScenarioInput): ScenarioInput {
  return typeof written === 'string' ? { extends: written } : written;
}

function misplaced(path: Path, scenario: ScenarioInput, names: readonly (keyof ScenarioInput)[]): readonly Issue[] {
  return names
    .filter((name) => scenario[name] !== undefined)
    .map((name) => ({
      field: fieldPath([...path, name]),
      expected: 'nothing here',
      got: givenText(scenario[name]),
      hint:
        name === 'extends'
          ? 'a preset is named as base, or inside it'
          : `${name} is written at the top of the experiment`,
    }));
}

function without(scenario: ScenarioInput, names: readonly string[]): ScenarioInput {
  return Object.fromEntries(Object.entries(scenario).filter(([name]) => !names.includes(name)));
}
