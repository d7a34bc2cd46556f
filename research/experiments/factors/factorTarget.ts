import {
  givenText,
  COMMITMENT_LEVERS,
  LEVER_NAMES,
  LEVERS,
  MECHANISM_NAMES,
  MECHANISMS,
  METRIC_NAMES,
  nearestHint,
  PARAMETER_NAMES,
  PARAMETERS,
  type Checked,
  type Declaration,
  type LeverName,
  type MechanismName,
  type ParameterName,
  type Schedule,
} from '#sim';
import { fieldPath, SCENARIO_LIMITS } from '#scenarios';
import type { Declared, FactorTarget } from './factor.ts';

/** What is known of the experiment when the names of factors are read. */
export interface TargetContext {
  readonly months: number;
  /** Schedules as they are written in `set`, or else in the base: what `schedules[0]` counts. */
  readonly schedules: readonly Schedule[];
}

const OTHERS = [
  'mix',
  'startMix',
  'place',
  'country',
  'off',
  'commitment',
  'recruitment',
  'rampMonths',
  'spinUpMonths',
];
const KNOWN: readonly string[] = [
  ...LEVER_NAMES,
  ...PARAMETER_NAMES,
  ...OTHERS,
  ...MECHANISM_NAMES.map((name) => `off.${name}`),
];
/** Whether there is a factor of that name whatever an experiment says; schedules have theirs besides. */
export function isFactorName(name: string): boolean {
  return KNOWN.includes(name);
}

const SCHEDULED: readonly string[] = [...LEVER_NAMES, 'OA', 'NPM', 'NPG'];

/** What the factor of that name moves, or why there is no such factor. */
export function factorTarget(name: string, context: TargetContext): Checked<FactorTarget> {
  if (isName(name, LEVER_NAMES)) return found({ kind: 'lever', levers: [name], declared: declaredOf(LEVERS[name]) });
  if (isName(name, PARAMETER_NAMES))
    return found({ kind: 'parameter', parameter: name, declared: declaredOf(PARAMETERS[name]) });
  switch (name) {
    case 'mix':
    case 'startMix':
      return found({ kind: 'mix', key: name });
    case 'base':
    case 'place':
    case 'country':
    case 'off':
    case 'recruitment':
      return found({ kind: name });
    case 'commitment': {
      const declared = { ...declaredOf(LEVERS.commitment1), label: 'Commitment of all six anchor institutions' };
      return found({ kind: 'lever', levers: COMMITMENT_LEVERS, declared });
    }
    case 'rampMonths':
    case 'spinUpMonths': {
      const label = name === 'rampMonths' ? 'Months until the mix is reached' : 'Months before month 0';
      const { min, max, unit } = SCENARIO_LIMITS[name];
      return found({ kind: 'run', key: name, declared: { label, min, max, unit, whole: true } });
    }
    default:
      return switchTarget(name) ?? scheduleTarget(name, context) ?? unknownFactor(name);
  }
}

function switchTarget(name: string): Checked<FactorTarget> | undefined {
  const mechanism = /^off\.(\w+)$/.exec(name)?.[1];
  if (mechanism === undefined || !isName(mechanism, MECHANISM_NAMES)) return undefined;
  const label = `Off: ${MECHANISMS[mechanism].label}`;
  return found({ kind: 'switch', mechanism, declared: { label, min: 0, max: 1, unit: '1 is off', whole: true } });
}

/** `schedules.ambition.to`, by the name of what moves, or `schedules[0].to`, by the order in which they are written. */
function scheduleTarget(name: string, { months, schedules }: TargetContext): Checked<FactorTarget> | undefined {
  const [, index, named, written] = /^schedules(?:\[(\d{1,4})\]|\.(\w+))\.(\w+)$/.exec(name) ?? [];
  const field = fieldPath(['factors', name]);
  if (written === undefined) return undefined;
  const part = PARTS.find((known) => known === written);
  if (part === undefined)
    return { ok: false, issues: [{ field, expected: 'from, over or to of a schedule', got: givenText(written) }] };
  if (named !== undefined) {
    if (isScheduled(named))
      return found({
        kind: 'schedule',
        schedule: named,
        ordinal: null,
        part,
        declared: declaredPart(named, part, months),
      });
    const near = nearestHint(named, SCHEDULED);
    const issue = { field, expected: 'a lever or OA, NPM, NPG that a schedule moves', got: named };
    return { ok: false, issues: [near === undefined ? issue : { ...issue, hint: near }] };
  }
  const schedule = schedules[Number(index)];
  if (schedule === undefined || !isScheduled(schedule.name)) {
    const expected =
      schedules.length === 0
        ? 'a schedule under set, or else in the base'
        : `schedules[0] to schedules[${schedules.length - 1}]`;
    return {
      ok: false,
      issues: [{ field, expected, got: `schedules[${index}]`, hint: 'or by name: schedules.ambition.to' }],
    };
  }
  const sameName = schedules.filter((other) => other.name === schedule.name).sort((a, b) => a.from - b.from);
  const declared = declaredPart(schedule.name, part, months);
  return found({ kind: 'schedule', schedule: schedule.name, ordinal: sameName.indexOf(schedule), part, declared });
}

const PARTS = ['from', 'over', 'to'] as const;

function declaredPart(name: Schedule['name'], part: 'from' | 'over' | 'to', months: number): Declared {
  if (part === 'from')
    return { label: `Month ${name} begins to move`, min: 0, max: months, unit: 'months from the start', whole: true };
  if (part === 'over')
    return {
      label: `Months ${name} takes to move`,
      min: 0,
      max: SCENARIO_LIMITS.months.max,
      unit: 'months',
      whole: true,
    };
  const label = `Where ${name} moves to`;
  const share = { min: 0, max: 1, unit: 'share of the mix', whole: false };
  return { ...(isName(name, LEVER_NAMES) ? declaredOf(LEVERS[name]) : share), label };
}

/** Words that people try for something that has another name or another place. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  trust: 'everybody’s trust at month 0 is moved by trustShift, the set point by trustMean',
  base: 'write the bases by name under bases; base is then a factor by itself',
  months: 'write it at the top of the experiment',
  citizens: 'write it at the top of the experiment',
  oneIn: 'write it at the top of the experiment',
  seed: 'write it at the top of the experiment; replicates differ by seed',
  events: 'write several bases by name under bases',
  OA: 'move the whole mix: mix with simplex or values',
  NPM: 'move the whole mix: mix with simplex or values',
  NPG: 'move the whole mix: mix with simplex or values',
};

function unknownFactor(name: string): Checked<never> {
  const field = fieldPath(['factors', name]);
  const near = nearestHint(name, KNOWN);
  const elsewhere = Object.hasOwn(ELSEWHERE, name) ? ELSEWHERE[name] : undefined;
  const metric = isName(name, METRIC_NAMES) ? `${name} is a metric: it is recorded, not set` : undefined;
  const hint = elsewhere ?? metric ?? near ?? 'samspill list levers and samspill list parameters show the names';
  return {
    ok: false,
    issues: [{ field, expected: 'a lever, a parameter or another factor', got: fieldPath([name]), hint }],
  };
}

function declaredOf({ label, min, max, unit, whole }: Declaration): Declared {
  return { label, min, max, unit, whole };
}

function isName<Name extends LeverName | ParameterName | MechanismName | (typeof METRIC_NAMES)[number]>(
  name: string,
  names: readonly Name[],
): name is Name {
  return (names as readonly string[]).includes(name);
}

function isScheduled(name: string): name is Schedule['name'] {
  return SCHEDULED.includes(name);
}

function found(value: FactorTarget): Checked<FactorTarget> {
  return { ok: true, value };
}
