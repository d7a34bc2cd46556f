import { unitsFromSimplex } from '#analysis';
import { RECRUITMENT_LEVERS, type Mix, type Scenario } from '#sim';
import { PRESET_NAMES, resolveScenario, type ScenarioInput } from '#scenarios';
import { coordinatesOf, type Factor, type FactorRange, type FactorValue } from '../factors/factor.ts';
import { isInRegion, isWholeSimplex, mixFromUnits, tidyMix, type MixRegion } from '../factors/mixRegion.ts';
import { valueFromUnits } from '../design/valueFromUnits.ts';
import { patchOf, pointScenarios } from '../plan/pointScenario.ts';
import { knownPlaces } from '../written/rememberPlaces.ts';
import type { CandidateValues, Search, SearchWorld } from './search.ts';

/** Candidates of a search as what they are: values of levers, and scenarios in every world. */
export interface CandidateScenarios {
  /** Numbers of the unit cube that a candidate takes. */
  readonly coordinates: number;
  /** What a place in the unit cube stands for; numbers to the hundredth of their range, which is finer than anybody can set them. */
  readonly valuesAt: (units: readonly number[]) => CandidateValues;
  /** The course in place, each lever as near as its range allows. */
  readonly today: CandidateValues;
  /** Places that the first generation begins with: the course in place, then presets, none twice. */
  readonly starts: readonly (readonly number[])[];
  /** The scenario of a candidate in a world; null is the course in place as it is. Throws where settings contradict each other. */
  readonly scenarioIn: (world: SearchWorld, values: CandidateValues | null) => Scenario;
  /** A candidate as a scenario file has it: the course in place with the levers that it moves. */
  readonly scenarioInput: (values: CandidateValues) => ScenarioInput;
}

/** Steps that a number may be set to, from end to end of its range. */
const STEPS = 100;

export function candidateScenarios({ experiment, title }: Search): CandidateScenarios {
  const { factors, bases, places } = experiment;
  const base = bases[0]?.resolved.scenario;
  if (base === undefined) throw new Error('a search without a base');
  const points = pointScenarios(experiment);

  function valuesAt(units: readonly number[]): CandidateValues {
    let at = 0;
    return factors.map((factor) => {
      const [u = 0, v = 0] = [units[at], units[at + 1]];
      at += coordinatesOf(factor);
      return steppedValue(factor, u, v);
    });
  }

  const unitsOf = (scenario: Scenario): readonly number[] =>
    factors.flatMap((factor) => unitsFromValue(factor.range, valueIn(scenario, factor)));

  const ofPresets = PRESET_NAMES.flatMap((name) => {
    const resolved = resolveScenario({ extends: name }, knownPlaces(places), { place: base.place });
    return resolved.ok ? [resolved.value.scenario] : [];
  });
  const starts = [base, ...ofPresets].map(unitsOf);
  const texts = starts.map((units) => JSON.stringify(valuesAt(units)));
  const today = valuesAt(unitsOf(base));
  return {
    coordinates: factors.reduce((sum, factor) => sum + coordinatesOf(factor), 0),
    valuesAt,
    today,
    starts: starts.filter((_, index) => texts.indexOf(texts[index] ?? '') === index),
    scenarioIn(world, values) {
      if (values === null) return inWorld(base, world);
      const resolved = points.at(values);
      if (!resolved.ok) throw new Error(`${title}: ${JSON.stringify(resolved.issues)}`);
      return inWorld(resolved.value.scenario, world);
    },
    scenarioInput(values) {
      const moved = movedLevers(values, today).flatMap((index) => {
        const factor = factors[index];
        return factor === undefined ? [] : [{ target: factor.target, value: values[index] ?? 0 }];
      });
      const under = { ...bases[0]?.input, ...experiment.set };
      const over = patchOf(moved, experiment, 0);
      return { ...under, ...over, levers: { ...under.levers, ...over.levers } };
    },
  };
}

/** What happens to the municipality is the world's, whatever the course says of it. */
function inWorld(scenario: Scenario, { name, parameters, context }: SearchWorld): Scenario {
  return {
    ...scenario,
    id: name,
    title: name,
    parameters: { ...scenario.parameters, ...parameters },
    levers: { ...scenario.levers, ...context },
    schedules: scenario.schedules.filter((schedule) => !Object.hasOwn(context, schedule.name)),
  };
}

function steppedValue(factor: Factor, u: number, v: number): FactorValue {
  const { range } = factor;
  if (range.kind === 'continuous') return valueFromUnits(factor, Math.round(u * STEPS) / STEPS, 0);
  if (range.kind !== 'mix') return valueFromUnits(factor, u, v);
  const mix = mixFromUnits(range, u, v);
  const rounded = tidyMix(Math.round(mix.OA * STEPS) / STEPS, Math.round(mix.NPM * STEPS) / STEPS);
  return isInRegion(range, rounded) ? rounded : mix;
}

/** What a scenario has where a lever would move it. */
export function valueIn(scenario: Scenario, { target }: Pick<Factor, 'target'>): FactorValue {
  switch (target.kind) {
    case 'lever':
      return scenario.levers[target.levers[0] ?? 'clarity'];
    case 'recruitment': {
      const [openCall, lot, universalArena, outreach] = RECRUITMENT_LEVERS.map((name) => scenario.levers[name]);
      return { openCall: openCall ?? 0, lot: lot ?? 0, universalArena: universalArena ?? 0, outreach: outreach ?? 0 };
    }
    case 'mix':
      return scenario[target.key];
    case 'run':
      return scenario[target.key];
    default:
      throw new Error(`${target.kind}: expected something that is chosen`);
  }
}

/** A place in the unit interval, of a mix in the unit square, that stands for the value nearest to this one. */
function unitsFromValue(range: FactorRange, value: FactorValue): readonly number[] {
  switch (range.kind) {
    case 'mix':
      return unitsOfMix(range, value as Mix);
    case 'levels': {
      const off = range.values.map((level) => distance(level, value));
      return [(off.indexOf(Math.min(...off)) + 0.5) / off.length];
    }
    default: {
      const { from, to, scale, kind } = range;
      const near = Math.min(to, Math.max(from, Number(value)));
      // In the middle of the piece of the interval that stands for a whole number.
      const [low, high] = kind === 'whole' ? [from - 0.5, to + 0.5] : [from, to];
      return [scale === 'log' ? Math.log(near / low) / Math.log(high / low) : (near - low) / (high - low)];
    }
  }
}

function distance(a: FactorValue, b: FactorValue): number {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b);
  if (typeof a !== 'object' || typeof b !== 'object') return a === b ? 0 : 1;
  const other = b as Readonly<Record<string, number>>;
  return Object.entries(a as Readonly<Record<string, number>>).reduce(
    (sum, [key, share]) => sum + Math.abs(share - (other[key] ?? 0)),
    0,
  );
}

/** Halvings that find a share to less than a millionth. */
const HALVINGS = 24;

/** The place of a mix in the unit square, of one outside the region that of a mix near to it: shares grow with their coordinate. */
function unitsOfMix(region: MixRegion, { OA, NPM, NPG }: Mix): readonly [number, number] {
  const search = (isBelow: (unit: number) => boolean): number => {
    let [low, high] = [0, 1];
    for (let n = 0; n < HALVINGS; n++) {
      const middle = (low + high) / 2;
      if (isBelow(middle)) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  if (isWholeSimplex(region)) return unitsFromSimplex([OA, NPM, NPG]);
  const u = search((unit) => mixFromUnits(region, unit, 0).OA < OA);
  return [u, search((unit) => mixFromUnits(region, u, unit).NPM < NPM)];
}

/** Whether two values of a lever are one, but for what rounding does. */
export function isSameValue(a: FactorValue, b: FactorValue): boolean {
  return distance(a, b) < 1e-9;
}

/** Positions of the levers that a candidate moves. */
export function movedLevers(values: CandidateValues, today: CandidateValues): readonly number[] {
  return values.flatMap((value, index) => (isSameValue(value, today[index] ?? value) ? [] : [index]));
}
