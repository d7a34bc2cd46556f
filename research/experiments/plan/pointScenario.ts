import type { Checked, MechanismName, Mix, Scenario } from '#sim';
import type { Resolved, ScenarioInput } from '#scenarios';
import type { Experiment } from '../file/experiment.ts';
import type { Factor, FactorTarget, FactorValue } from '../factors/factor.ts';
import { knownPlaces } from '../written/rememberPlaces.ts';
import { scenarioLayers } from '../written/scenarioLayers.ts';
import { movedSchedules } from '../factors/scheduleFactors.ts';

/** A point's scenario, complete, with the length and size of its runs. */
export interface PointScenario {
  readonly scenario: Scenario;
  readonly months: number;
  readonly citizens: number;
  readonly warnings: readonly string[];
}

export interface PointScenarios {
  /** The scenario with the factors at these values, in the order of the factors; or why there is no such scenario. */
  readonly at: (values: readonly FactorValue[]) => Checked<PointScenario>;
  /** The values on which it depends whether there is such a scenario; equal texts, equal answers. */
  readonly stemOf: (values: readonly FactorValue[]) => string;
}

/** Stems that are kept; where schedules move evenly each point has its own and none is met again. */
const KEPT_STEMS = 1000;

/**
 * Points of an experiment as scenarios. What decides how other settings are read (base, place, country, schedules) and what
 * can contradict other settings (recruitment, local shares) goes through `resolveScenario`, once for each combination: the
 * stem. Everything else is inside its declared range, cannot contradict anything, and is laid over the stem directly, which
 * takes microseconds where resolving takes half a millisecond; a test holds both ways equal.
 */
export function pointScenarios(experiment: Experiment): PointScenarios {
  const { factors, bases } = experiment;
  const layers = scenarioLayers(bases, experiment.set, knownPlaces(experiment.places));
  const inStem = factors.map(({ target }) => isOfStem(target));
  const stems = new Map<string, Checked<Resolved>>();

  const stemOf = (values: readonly FactorValue[]): string =>
    JSON.stringify(values.filter((_value, i) => inStem[i] === true));

  function stem(values: readonly FactorValue[]): Checked<Resolved> {
    const key = stemOf(values);
    const known = stems.get(key);
    if (known !== undefined) return known;
    const moved = factors
      .map(({ target }, i) => ({ target, value: values[i] ?? 0 }))
      .filter((_one, i) => inStem[i] === true);
    const base = baseOf(factors, values, experiment);
    const resolved = layers.resolve(base, patchOf(moved, experiment, base));
    if (stems.size < KEPT_STEMS) stems.set(key, resolved);
    return resolved;
  }

  return {
    stemOf,
    at(values) {
      const resolved = stem(values);
      if (!resolved.ok) return resolved;
      const { scenario, run, warnings } = resolved.value;
      const { months, citizens } = run;
      return { ok: true, value: { scenario: laidOver(scenario, factors, values), months, citizens, warnings } };
    },
  };
}

function baseOf(factors: readonly Factor[], values: readonly FactorValue[], { bases }: Experiment): number {
  const column = factors.findIndex(({ target }) => target.kind === 'base');
  return column < 0 ? 0 : bases.findIndex(({ name }) => name === values[column]);
}

/** Whether a factor may change what other settings mean, or contradict them. */
export function isOfStem(target: FactorTarget): boolean {
  switch (target.kind) {
    case 'base':
    case 'place':
    case 'country':
    case 'recruitment':
    case 'schedule':
      return true;
    case 'lever':
      return target.levers.some((lever) => lever.startsWith('recruitment'));
    case 'parameter':
      return target.parameter.startsWith('localShare');
    default:
      return false;
  }
}

interface Moved {
  readonly target: FactorTarget;
  readonly value: FactorValue;
}

/** Factors as a scenario to lay over the base. */
export function patchOf(moved: readonly Moved[], { bases }: Pick<Experiment, 'bases'>, base: number): ScenarioInput {
  const levers: Record<string, unknown> = {};
  const parameters: Record<string, number> = {};
  const single: Record<string, unknown> = {};
  const off: MechanismName[] = [];
  const moves: (readonly [Extract<FactorTarget, { kind: 'schedule' }>, number])[] = [];
  for (const { target, value } of moved) {
    switch (target.kind) {
      case 'base':
        break;
      case 'lever':
        for (const lever of target.levers) levers[lever] = value;
        break;
      case 'parameter':
        parameters[target.parameter] = Number(value);
        break;
      case 'recruitment':
        levers['recruitment'] = value;
        break;
      case 'schedule':
        moves.push([target, Number(value)]);
        break;
      case 'off':
        off.push(...(value as readonly MechanismName[]));
        break;
      case 'switch':
        if (value === 1) off.push(target.mechanism);
        break;
      case 'place':
      case 'country':
        single[target.kind] = value;
        break;
      case 'run':
      case 'mix':
        single[target.key] = value;
    }
  }
  const schedules = movedSchedules(bases[base]?.resolved.scenario.schedules ?? [], moves);
  return {
    ...single,
    ...(schedules.length === 0 ? {} : { schedules }),
    ...(off.length === 0 ? {} : { off }),
    ...(Object.keys(levers).length === 0 ? {} : { levers }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  };
}

/** The stem with what every other factor says. */
function laidOver(stem: Scenario, factors: readonly Factor[], values: readonly FactorValue[]): Scenario {
  const levers: Record<string, number> = { ...stem.levers };
  const parameters: Record<string, number> = { ...stem.parameters };
  const single: { mix?: Mix; startMix?: Mix; rampMonths?: number; spinUpMonths?: number } = {};
  const off = new Set(stem.off);
  for (const [i, { target }] of factors.entries()) {
    const value = values[i] ?? 0;
    if (isOfStem(target)) continue;
    if (target.kind === 'lever') for (const lever of target.levers) levers[lever] = Number(value);
    else if (target.kind === 'parameter') parameters[target.parameter] = Number(value);
    else if (target.kind === 'run') single[target.key] = Number(value);
    else if (target.kind === 'mix') single[target.key] = value as Mix;
    else if (target.kind === 'switch' && value === 1) off.add(target.mechanism);
    else if (target.kind === 'off') for (const name of value as readonly MechanismName[]) off.add(name);
  }
  return {
    ...stem,
    ...single,
    levers: levers as Scenario['levers'],
    parameters: parameters as Scenario['parameters'],
    off: [...off],
  };
}
