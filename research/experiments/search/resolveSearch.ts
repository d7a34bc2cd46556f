import {
  canonicalJson,
  hashOf,
  LEVERS,
  MODEL_VERSION,
  placeHash,
  scenarioEssence,
  type Checked,
  type Issue,
} from '#sim';
import { fieldPath, groupedNumber, SCENARIO_DEFAULTS, type ScenarioInput } from '#scenarios';
import type { Factor, FactorTarget } from '../factors/factor.ts';
import type { Experiment } from '../file/experiment.ts';
import { resolveExperiment, type ResolveExperimentOptions } from '../file/resolveExperiment.ts';
import type { ExperimentInput, RangeInput } from '../written/experimentInput.ts';
import { CITIZENS_PER_NEIGHBOURHOOD, fewestCitizens } from '../written/fewestCitizens.ts';
import { knownPlaces } from '../written/rememberPlaces.ts';
import { scenarioLayers, type PlaceFinder } from '../written/scenarioLayers.ts';
import { readGoals } from './readGoals.ts';
import { readSearch } from './readSearch.ts';
import { readWorlds } from './readWorlds.ts';
import type { Search, SearchEffort, SearchMoment } from './search.ts';
import { SEARCH_LIMITS } from './searchLimits.ts';
import type { SearchInput } from './searchSchema.ts';

const EFFORT: SearchEffort = { population: 40, generations: 60, restarts: 3 };
const SEEDS = 2;
const FRESH = 20;

/**
 * A written search made complete, or every problem at once. The base and the levers are read as an experiment's base and
 * factors are; nothing is run.
 */
export async function resolveSearch(
  raw: unknown,
  atlas: PlaceFinder,
  options: Pick<ResolveExperimentOptions, 'files'> = {},
): Promise<Checked<Search>> {
  const { input, issues: structural } = readSearch(raw);
  const issues: Issue[] = [...structural];
  const levers = Object.keys(input.levers ?? {}).length;
  if (input.levers !== undefined && (levers === 0 || levers > SEARCH_LIMITS.levers))
    issues.push({ field: 'levers', expected: `1 to ${SEARCH_LIMITS.levers} levers`, got: String(levers) });

  const { goals, limits, issues: goalIssues } = readGoals(input);
  issues.push(...goalIssues);
  const experiment = await resolveExperiment(asExperiment(input), atlas, options);
  if (!experiment.ok) {
    issues.push(...experiment.issues.flatMap(asSearchIssue));
    // The base is looked at without its levers, so that what is wrong with one does not hide what is wrong with worlds.
    const bare = await resolveExperiment(asExperiment({ ...input, levers: { clarity: {} } }), atlas, options);
    if (bare.ok) issues.push(...aroundIssues(input, bare.value, []).issues);
    return { ok: false, issues: withoutRepeats(issues) };
  }
  const around = aroundIssues(input, experiment.value, experiment.value.factors);
  issues.push(...around.issues);
  if (issues.length > 0) return { ok: false, issues: withoutRepeats(issues) };
  return { ok: true, value: completed(input, { experiment: experiment.value, goals, limits, ...around }) };
}

/** The search as an experiment of one point: bases, places and factors are read in one way in this house. */
function asExperiment({ title, base, place, levers, months, citizens }: Partial<SearchInput>): ExperimentInput {
  const said = { title, base: base as ExperimentInput['base'], months, citizens };
  const asked = Object.entries(levers ?? {}).length > 0 ? levers : { clarity: {} };
  return {
    ...(Object.fromEntries(
      Object.entries(said).filter(([, value]) => value !== undefined),
    ) as Partial<ExperimentInput>),
    ...(place === undefined ? {} : { set: { place } }),
    factors: asked as Readonly<Record<string, RangeInput>>,
    design: { method: 'random', points: 2 },
    replicates: 1,
  };
}

/** An issue of the experiment as it stands in a search. */
function asSearchIssue(issue: Issue): readonly Issue[] {
  if (/^design\b/.test(issue.field)) return [];
  const { hint, said: _said, ...rest } = issue;
  const field = issue.field.replace(/^factors\b/, 'levers').replace(/^set\.place\b/, 'place');
  const expected =
    issue.expected === 'a lever, a parameter or another factor'
      ? 'a lever, mix, recruitment, commitment or rampMonths'
      : issue.expected;
  const helps = hint === 'what does not move is written under set' ? 'what does not move is written in the base' : hint;
  return [{ ...rest, field, expected, ...(helps === undefined ? {} : { hint: helps }) }];
}

interface Around {
  readonly worlds: Search['worlds'];
  readonly at: SearchMoment;
  readonly effort: SearchEffort;
  readonly citizens: number;
  readonly warnings: readonly string[];
}

/** What needs the base: months, citizens, worlds, levers that schedules move, and how much there is to do. */
function aroundIssues(
  input: Partial<SearchInput>,
  experiment: Experiment,
  factors: readonly Factor[],
): Around & { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const [base] = experiment.bases;
  if (base === undefined) throw new Error('an experiment without a base');
  const { scenario, run } = base.resolved;
  const layers = scenarioLayers(experiment.bases, experiment.set, knownPlaces(experiment.places));
  const over = (patch: ScenarioInput) => layers.resolve(0, patch);
  const { worlds, issues: worldIssues } = readWorlds(input.worlds, over);
  issues.push(
    ...worldIssues,
    ...leverIssues(
      factors,
      scenario.schedules.map(({ name }) => name),
    ),
  );

  const fewest = fewestCitizens(scenario.place);
  if (run.citizens < fewest)
    issues.push({
      field: 'citizens',
      expected: `at least ${groupedNumber(fewest)}, ${CITIZENS_PER_NEIGHBOURHOOD} for each of ${scenario.place.codes.length} neighbourhoods`,
      got: groupedNumber(run.citizens),
      hint: 'with fewer a difference may have the wrong sign, and a search would find just that',
    });

  const at = momentOf(input, experiment.months);
  const last = typeof at === 'number' ? at : at.to;
  if (last > experiment.months)
    issues.push({
      field: 'at',
      expected: `months from 0 to ${experiment.months}`,
      got: String(last),
    });
  if (typeof at !== 'number' && at.from > at.to)
    issues.push({ field: 'at', expected: 'the first month, then the last', got: `${at.from} to ${at.to}` });

  const effort: SearchEffort = { ...EFFORT, ...(input.effort as Partial<SearchEffort>) };
  const runs = effort.population * effort.generations * effort.restarts * worlds.length * (input.seeds ?? SEEDS);
  if (runs > SEARCH_LIMITS.runs)
    issues.push({
      field: 'effort',
      expected: `at most ${groupedNumber(SEARCH_LIMITS.runs)} runs`,
      got: `${groupedNumber(runs)}: population × generations × restarts × worlds × seeds`,
    });
  const told = worlds.flatMap(({ context }) => Object.keys(context));
  const dropped = [...new Set(scenario.schedules.map(({ name }) => name))].filter((name) => told.includes(name));
  const warnings = dropped.map(
    (name) => `The base moves ${name} by itself; in worlds that say what it is, it does not.`,
  );
  return { worlds, at, effort, citizens: run.citizens, warnings, issues };
}

/** What is no choice, and what a schedule of the base would move whatever was chosen. */
function leverIssues(factors: readonly Factor[], scheduled: readonly string[]): readonly Issue[] {
  return factors.flatMap(({ name, target }): readonly Issue[] => {
    const field = fieldPath(['levers', name]);
    const expected = 'a lever, mix, recruitment, commitment or rampMonths';
    const hint = elsewhere(target);
    if (hint !== null) return [{ field, expected, got: name, hint }];
    const moved = movedBy(target).find((one) => scheduled.includes(one));
    return moved === undefined
      ? []
      : [
          {
            field,
            expected: 'something that no schedule of the base moves',
            got: moved,
            hint: 'take the schedule out of the base, or the lever out of the search',
          },
        ];
  });
}

/** Where something is written that nobody in the municipality decides; null for choices. */
function elsewhere(target: FactorTarget): string | null {
  switch (target.kind) {
    case 'lever':
      return target.levers.some((lever) => LEVERS[lever].nature === 'context')
        ? 'it happens to the municipality: write it under worlds, in context'
        : null;
    case 'recruitment':
      return null;
    case 'mix':
      return target.key === 'mix' ? null : 'nobody chooses where they start: write startMix in the base';
    case 'run':
      return target.key === 'rampMonths' ? null : 'it is before month 0: write it in the base';
    case 'parameter':
      return 'it is a belief: write it under worlds, in parameters';
    case 'place':
    case 'country':
      return 'it is no choice: write it in the base';
    default:
      return 'it is no choice of a municipality';
  }
}

function movedBy(target: FactorTarget): readonly string[] {
  if (target.kind === 'lever') return target.levers;
  if (target.kind === 'mix') return ['OA', 'NPM', 'NPG'];
  return [];
}

function momentOf({ at }: Partial<SearchInput>, months: number): SearchMoment {
  if (at === undefined || typeof at === 'number') return at ?? months;
  return { from: at.from, to: at.to, as: at.as ?? 'mean' };
}

function completed(
  input: Partial<SearchInput>,
  parts: Omit<Around, 'issues'> & Pick<Search, 'experiment' | 'goals' | 'limits'>,
): Search {
  const { experiment, goals, limits, worlds, at, effort, citizens, warnings } = parts;
  const [base] = experiment.bases;
  const seed = String((input.seed as string | number | undefined) ?? SCENARIO_DEFAULTS.seed);
  const seeds = input.seeds ?? SEEDS;
  const across = input.across ?? 'mean';
  const essence = {
    model: MODEL_VERSION,
    base: base === undefined ? null : scenarioEssence(base.resolved.scenario),
    places: Object.fromEntries([...experiment.places].map(([name, place]) => [name, placeHash(place)])),
    levers: experiment.factors.map(({ name, range }) => ({ name, range })),
    goals: goals.map(({ metric, matters }) => ({ metric, matters })),
    limits: limits.map(({ metric, least, most }) => ({ metric, least, most })),
    worlds,
    across,
    at,
    months: experiment.months,
    citizens,
    seed,
    seeds,
    population: effort.population,
  };
  return {
    title: input.title ?? base?.resolved.scenario.title ?? 'Search',
    description: input.description ?? '',
    experiment,
    goals,
    limits,
    worlds,
    across,
    at,
    months: experiment.months,
    citizens,
    seed,
    seeds,
    fresh: input.fresh ?? FRESH,
    effort,
    essence: JSON.parse(canonicalJson(essence)) as Search['essence'],
    hash: hashOf(essence),
    warnings: [...new Set([...experiment.warnings, ...warnings])],
  };
}

function withoutRepeats(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.field} ${issue.got}`, issue])).values()];
}
