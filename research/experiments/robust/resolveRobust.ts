import { nearestHint, type Checked, type Issue } from '#sim';
import { groupedNumber, SCENARIO_DEFAULTS, SCENARIO_LIMITS, type Resolved, type ScenarioInput } from '#scenarios';
import type { Experiment } from '../file/experiment.ts';
import { resolveExperiment, type ResolveExperimentOptions } from '../file/resolveExperiment.ts';
import { CITIZENS_PER_NEIGHBOURHOOD, fewestCitizens } from '../written/fewestCitizens.ts';
import { LENGTH_AND_SIZE } from '../written/lengthAndSize.ts';
import { rememberPlaces } from '../written/rememberPlaces.ts';
import { scenarioLayers, type PlaceFinder } from '../written/scenarioLayers.ts';
import type { PosteriorFinder } from './posteriorSample.ts';
import { readRobust } from './readRobust.ts';
import { ROBUST_LIMITS } from './robustLimits.ts';
import { robustQuestions, type RobustQuestions } from './robustQuestions.ts';
import type { RobustInput } from './robustSchema.ts';
import { readStrategies, strategyTitle, withoutContext, worldIssues } from './robustStrategies.ts';
import { worldFactors, type FittedWorlds, type WorldFactors } from './worldFactors.ts';
import { profileOf, worldPoints } from './worldPoints.ts';

/** What a folder has to know of its worlds to be read: it stands in the manifest, with the experiment. */
export interface WorldsEssence {
  readonly strategies: readonly { readonly name: string; readonly title: string }[];
  readonly against: string;
  readonly count: number;
  readonly beliefs: readonly string[];
  readonly context: readonly string[];
  /** What is assumed where nothing moves, by name: where a default lies on the axis of a belief. */
  readonly assumed: Readonly<Record<string, number>>;
  readonly fitted: null | {
    readonly kind: FittedWorlds['kind'];
    readonly coefficients: readonly string[];
    /** Of a sample: its title, hash, and how many of its points are accepted; of residuals the countries. */
    readonly title: string;
    readonly calibration: string | null;
    readonly accepted: number | null;
    readonly countries: readonly string[];
    /** Of residuals the coefficients of each country, in their order. */
    readonly profiles: readonly (readonly number[])[];
  };
  readonly place: string;
  /** Where so few citizens are simulated that nothing is told in words: how many, and how many it takes. */
  readonly few?: { readonly citizens: number; readonly wanted: number };
  readonly notes: readonly string[];
}

/** A file for `samspill robust` made complete: an experiment of worlds × strategies, and what is asked of it. */
export interface RobustStudy {
  readonly experiment: Experiment;
  readonly worlds: WorldsEssence;
  readonly questions: RobustQuestions;
  /** Strategies whose own account of what happens to the municipality was dropped. */
  readonly dropped: readonly string[];
}

export interface ResolveRobustOptions extends ResolveExperimentOptions {
  readonly posteriors?: PosteriorFinder;
}

/**
 * Worlds × strategies as an experiment: strategies are its bases, each world is a point for every strategy, and seeds are the
 * world's own, common to its strategies. Or every problem at once, each with the field as it was written. Nothing is run.
 */
export async function resolveRobust(
  raw: unknown,
  atlas: PlaceFinder,
  { posteriors, ...options }: ResolveRobustOptions = {},
): Promise<Checked<RobustStudy>> {
  const { input, damaged, issues: structural } = readRobust(raw);
  const issues: Issue[] = [...structural];
  const places = rememberPlaces(atlas, options.files);
  const strategies = readStrategies(input.strategies, options.files);
  issues.push(...strategies.issues);
  const names = strategies.written.map(({ name }) => name);
  const set = everywhere(input);
  const layers = scenarioLayers(strategies.written, set, places);
  const resolved = strategies.written.flatMap((_one, index): readonly Resolved[] => {
    const one = layers.resolve(index, {});
    if (one.ok) return [one.value];
    issues.push(...one.issues.map(renamed));
    return [];
  });
  const isWhole = resolved.length === strategies.written.length;
  if (isWhole) issues.push(...worldIssues(strategies.written, resolved));
  const against = input.against ?? names[0] ?? '';
  if (input.against !== undefined && names.length > 0 && !names.includes(input.against)) {
    const hint = nearestHint(input.against, names) ?? `known: ${names.join(', ')}`;
    issues.push({ field: 'against', expected: 'one of the strategies', got: input.against, hint });
  }
  const months = input.months ?? resolved[0]?.run.months ?? SCENARIO_LIMITS.months.default;
  const asked = robustQuestions(input, { months, strategies: names });
  issues.push(...asked.issues);
  const now = resolved[0]?.scenario;
  const uncertain: WorldFactors =
    input.worlds === undefined || damaged.includes('worlds')
      ? { factors: [], fitted: null, notes: [], issues: [] }
      : worldFactors(input.worlds, now, posteriors);
  issues.push(...uncertain.issues);
  const columns = uncertain.factors.length + (uncertain.fitted?.coefficients.length ?? 0) + 1;
  const count = input.worlds?.count ?? ROBUST_LIMITS.usual;
  const most = Math.floor(ROBUST_LIMITS.values / Math.max(1, names.length) / columns);
  if (count > most)
    issues.push({
      field: 'worlds.count',
      expected: `at most ${groupedNumber(most)} worlds of ${names.length} strategies and ${columns} columns`,
      got: groupedNumber(count),
    });
  if (issues.length > 0 || !isWhole) return { ok: false, issues };

  const dropped =
    input.keepContext === true
      ? {
          written: strategies.written,
          names: [],
          notes: ['Strategies keep what they say of the weather, so they live in different weather.'],
        }
      : withoutContext(strategies.written, resolved, set.levers ?? {});
  const seed = String(input.seed ?? SCENARIO_DEFAULTS.seed);
  const points = worldPoints(uncertain, { count, design: input.worlds?.design ?? 'latinHypercube', seed });
  if (!points.ok) return points;
  const essence = worldsEssence({ input, against, count, uncertain, resolved, dropped });
  const experiment = await resolveExperiment(
    {
      title: input.title ?? 'Would it hold up?',
      ...(input.description === undefined ? {} : { description: input.description }),
      ...(input.by === undefined ? {} : { by: input.by }),
      ...(input.licence === undefined ? {} : { licence: input.licence }),
      bases: Object.fromEntries(dropped.written.map(({ name, input: base }) => [name, base])),
      set: without(set, LENGTH_AND_SIZE),
      design: { points: points.value.flatMap((world) => names.map((base) => ({ base, ...world }))) },
      seed,
      months,
      ...(set.citizens === undefined ? {} : { citizens: set.citizens }),
      ...(set.oneIn === undefined ? {} : { oneIn: set.oneIn }),
      replicates: { count: input.replicates ?? 1, seeds: 'worlds' },
      record: { months: asked.questions.months, metrics: asked.questions.metrics },
    },
    atlas,
    { ...options, worlds: essence },
  );
  if (!experiment.ok) return { ok: false, issues: experiment.issues.map(renamed) };
  const value = { ...experiment.value, warnings: [...essence.notes, ...experiment.value.warnings] };
  return {
    ok: true,
    value: { experiment: value, worlds: essence, questions: asked.questions, dropped: dropped.names },
  };
}

/** Settings over every strategy. */
function everywhere({ set, place, months, citizens, oneIn }: Partial<RobustInput>): ScenarioInput {
  return {
    ...(set as ScenarioInput | undefined),
    ...(place === undefined ? {} : { place }),
    ...(months === undefined ? {} : { months }),
    ...(citizens === undefined ? {} : { citizens }),
    ...(oneIn === undefined ? {} : { oneIn }),
  };
}

function without(scenario: ScenarioInput, names: readonly string[]): ScenarioInput {
  return Object.fromEntries(Object.entries(scenario).filter(([name]) => !names.includes(name)));
}

/** Fields of the experiment as they are called in the file it was made from. */
function renamed(issue: Issue): Issue {
  const field = issue.field
    .replace(/^bases\b/, 'strategies')
    .replace(/^set\.place\b/, 'place')
    .replace(/^design\.points\[\d+\]/, 'worlds');
  return { ...issue, field };
}

interface Parts {
  readonly input: Partial<RobustInput>;
  readonly against: string;
  readonly count: number;
  readonly uncertain: WorldFactors;
  readonly resolved: readonly Resolved[];
  readonly dropped: ReturnType<typeof withoutContext>;
}

function worldsEssence({ against, count, uncertain, resolved, dropped }: Parts): WorldsEssence {
  const { factors, fitted, notes } = uncertain;
  const scenario = resolved[0]?.scenario;
  const now = { ...scenario?.levers, ...scenario?.parameters } as Readonly<Record<string, number>>;
  const coefficients = fitted?.coefficients ?? [];
  const few = resolved[0] === undefined ? null : (fewCitizens(resolved[0]) ?? null);
  return {
    strategies: dropped.written.map((base, index) => ({
      name: base.name,
      title: strategyTitle(base, resolved[index]),
    })),
    against,
    count,
    beliefs: factors.filter(({ role }) => role === 'belief').map(({ name }) => name),
    context: factors.filter(({ role }) => role === 'context').map(({ name }) => name),
    assumed: Object.fromEntries(
      [...factors.map(({ name }) => name), ...coefficients].map((name) => [name, now[name] ?? 0]),
    ),
    fitted:
      fitted === null
        ? null
        : {
            kind: fitted.kind,
            coefficients,
            title: fitted.kind === 'posterior' ? fitted.sample.title : '',
            calibration: fitted.kind === 'posterior' ? fitted.sample.calibration : null,
            accepted: fitted.kind === 'posterior' ? fitted.accepted : null,
            countries: fitted.kind === 'posterior' ? [] : fitted.countries,
            profiles:
              fitted.kind === 'posterior' ? [] : fitted.countries.map((country) => profileOf(country, coefficients)),
          },
    place: scenario?.place.name ?? '',
    ...(few === null ? {} : { few }),
    notes: [...dropped.notes, ...notes, ...(few === null ? [] : [fewText(few)])],
  };
}

/** Where a place has fewer simulated citizens than a difference needs to have the right sign. */
function fewCitizens({ scenario, run: { citizens } }: Resolved): WorldsEssence['few'] | null {
  const wanted = fewestCitizens(scenario.place);
  return citizens < wanted ? { citizens, wanted } : null;
}

function fewText({ citizens, wanted }: NonNullable<WorldsEssence['few']>): string {
  return `${groupedNumber(citizens)} citizens are too few: under ${groupedNumber(wanted)}, ${CITIZENS_PER_NEIGHBOURHOOD} for each neighbourhood, a difference may have the wrong sign. Nothing is told in words.`;
}
