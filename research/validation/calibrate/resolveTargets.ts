import {
  countryParameters,
  hashOf,
  MODEL_VERSION,
  nearestHint,
  PARAMETER_NAMES,
  PARAMETERS,
  type Checked,
  type Country,
  type Issue,
  type MetricName,
  type ParameterName,
  type Parameters,
  type Place,
  type Scenario,
} from '#sim';
import { fieldPath, resolveScenario, type Path } from '#scenarios';
import type { Calibration, CalibrationArm, Coefficient, Target } from './calibration.ts';
import { readTargets } from './readTargets.ts';
import type { TargetsInput } from './targetsSchema.ts';

/** What finds places by name: an atlas. */
interface PlaceFinder {
  find(name: string): Checked<Place>;
}

/** Share of a closed band's width that counts as one unit of distance, unless said. */
const SCALE = 0.25;

/** A written targets file checked and made complete, or every problem at once. */
export function resolveTargets(raw: unknown, atlas: PlaceFinder): Checked<Calibration> {
  const read = readTargets(raw);
  if (!read.ok) return read;
  const input = read.value;
  const issues: Issue[] = [];
  const arms = resolveArms(input, atlas, issues);
  const country = arms[0]?.scenario.country ?? 'norway';
  const targets = resolveTargetList(input, issues);
  const coefficients = [...input.coefficients.always, ...(input.coefficients.screen?.from ?? [])] as ParameterName[];
  issues.push(...coefficientIssues(input), ...armIssues(arms, country, coefficients));
  if (issues.length > 0) return { ok: false, issues };

  const { always, screen } = input.coefficients;
  const free = PARAMETER_NAMES.filter(
    (name) => PARAMETERS[name].status === 'free' && PARAMETERS[name].nature === 'belief',
  );
  const written = new Set(arms.flatMap(({ scenario }) => movedBy(scenario, country)));
  const candidates = (screen === undefined ? [] : (screen.from ?? free)) as readonly ParameterName[];
  const names = PARAMETER_NAMES.filter(
    (name) => always.includes(name) || (candidates.includes(name) && !written.has(name)),
  );
  const essence = {
    model: MODEL_VERSION,
    input: { ...input, budget: undefined, description: undefined },
    budget: input.budget,
  };
  return {
    ok: true,
    value: {
      title: input.title,
      country,
      seed: String(input.seed),
      citizens: input.citizens,
      fullCitizens: input.confirm.citizens,
      arms,
      targets,
      screen: {
        candidates: names.map((name) => coefficientOf(name, country)),
        always: always as readonly ParameterName[],
        atMost: screen === undefined ? always.length : Math.max(screen.atMost, always.length),
        trajectories: screen?.trajectories ?? 0,
        seeds: screen?.seeds ?? 0,
        arms: screen?.arms ?? arms.map(({ name }) => name),
        span: screen?.span ?? 1,
      },
      pilotSeeds: input.pilot.seeds,
      search: input.search,
      confirmed: input.confirm.points,
      simulations: input.budget.simulations,
      essence,
      hash: hashOf(essence),
    },
  };
}

function coefficientOf(name: ParameterName, country: Country): Coefficient {
  const { min, max, whole } = PARAMETERS[name];
  return { name, low: min, high: max, start: countryParameters(country)[name], whole };
}

function resolveArms(input: TargetsInput, atlas: PlaceFinder, issues: Issue[]): readonly CalibrationArm[] {
  const arms: CalibrationArm[] = [];
  const place = atlas.find(input.place);
  if (!place.ok) issues.push(...place.issues.map((issue) => ({ ...issue, field: 'place' })));
  for (const [name, { base, months, seeds, fullSeeds }] of Object.entries(input.arms)) {
    const scenario = typeof base === 'string' ? { extends: base } : base;
    const under = [{ input: scenario, nameOf: (path: Path) => fieldPath(['arms', name, 'base', ...path]) }];
    const resolved = resolveScenario({}, atlas, { id: name, under, ...(place.ok ? { place: place.value } : {}) });
    if (resolved.ok) arms.push({ name, scenario: resolved.value.scenario, months, seeds, fullSeeds });
    else issues.push(...resolved.issues);
  }
  if (Object.keys(input.arms).length === 0) issues.push({ field: 'arms', expected: 'at least one arm', got: 'none' });
  return arms;
}

function resolveTargetList(input: TargetsInput, issues: Issue[]): readonly Target[] {
  const names = Object.keys(input.arms);
  return input.targets.map((target, n): Target => {
    const field = `targets[${n}]`;
    const arm = names.indexOf(target.arm);
    if (arm < 0) issues.push(unknownArm(`${field}.arm`, target.arm, names));
    const [from, to] = typeof target.months === 'number' ? [target.months, target.months] : target.months;
    const length = input.arms[target.arm]?.months ?? to;
    if (from > to || to > length) {
      issues.push({
        field: `${field}.months`,
        expected: `months from 0 to ${length}, first to last`,
        got: `${from} to ${to}`,
      });
    }
    if (target.reduce === 'drift' && from >= to) {
      issues.push({ field: `${field}.months`, expected: 'two months for a drift', got: String(from) });
    }
    if (target.areas === 'fifths' && target.less !== undefined) {
      issues.push({ field: `${field}.less`, expected: 'nothing where fifths are read', got: target.less });
    }
    const [low, high] = [target.band[0] ?? -Infinity, target.band[1] ?? Infinity];
    if (low > high || (target.band[0] === null && target.band[1] === null)) {
      issues.push({
        field: `${field}.band`,
        expected: 'lowest and highest, one of them at least',
        got: `${String(target.band[0])} to ${String(target.band[1])}`,
      });
    }
    const scale = target.scale ?? SCALE * (high - low);
    if (!(scale > 0 && scale < Infinity)) {
      issues.push({
        field: `${field}.scale`,
        expected: 'a number above 0, since the band is open or a point',
        got: 'nothing',
      });
    }
    const { pattern, name, metric, per, less, areas, reduce, source } = target;
    return {
      name: `${pattern} ${name}`,
      pattern,
      arm,
      reading: {
        metric: metric as MetricName,
        ...(per === undefined ? {} : { per: per as MetricName }),
        ...(less === undefined ? {} : { less: less as MetricName }),
        areas,
        reduce,
        months: [from, to],
      },
      band: { low, high, scale },
      source,
    };
  });
}

function unknownArm(field: string, got: string, names: readonly string[]): Issue {
  const near = nearestHint(got, names);
  return { field, expected: 'a name of an arm', got, ...(near === undefined ? {} : { hint: near }) };
}

function coefficientIssues({ arms, coefficients: { always, screen } }: TargetsInput): readonly Issue[] {
  const issues = (screen?.arms ?? []).flatMap((name, n): readonly Issue[] =>
    Object.hasOwn(arms, name) ? [] : [unknownArm(`coefficients.screen.arms[${n}]`, name, Object.keys(arms))],
  );
  if (always.length === 0 && screen === undefined) {
    issues.push({ field: 'coefficients', expected: 'always, screen, or both', got: 'neither' });
  }
  if (always.length > 12)
    issues.push({ field: 'coefficients.always', expected: 'at most 12', got: String(always.length) });
  const lists = { 'coefficients.always': always, 'coefficients.screen.from': screen?.from ?? [] };
  for (const [field, names] of Object.entries(lists)) {
    for (const [n, name] of names.entries()) {
      const { status, nature } = PARAMETERS[name as ParameterName];
      if (status !== 'free' || nature !== 'belief') {
        issues.push({
          field: `${field}[${n}]`,
          expected: 'a free parameter',
          got: `${name}, which is ${nature === 'belief' ? status : nature}`,
        });
      }
      if (names.indexOf(name) < n) issues.push({ field: `${field}[${n}]`, expected: 'each parameter once', got: name });
    }
  }
  return issues;
}

/** Coefficients that an arm sets itself cannot be moved, and one profile of parameters holds for all arms. */
function armIssues(
  arms: readonly CalibrationArm[],
  country: Country,
  names: readonly ParameterName[],
): readonly Issue[] {
  return arms.flatMap(({ name, scenario }): readonly Issue[] => {
    const field = `arms.${name}.base`;
    if (scenario.country !== country) {
      return [{ field, expected: `a scenario of ${country}, like the first arm`, got: scenario.country }];
    }
    return movedBy(scenario, country)
      .filter((moved) => names.includes(moved))
      .map((moved) => ({
        field,
        expected: `${moved} at its default: it is to be calibrated`,
        got: String(scenario.parameters[moved]),
      }));
  });
}

function movedBy({ parameters }: Scenario, country: Country): readonly ParameterName[] {
  const defaults: Parameters = countryParameters(country);
  return PARAMETER_NAMES.filter((name) => parameters[name] !== defaults[name]);
}
