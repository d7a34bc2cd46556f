import { resolveScenario, type Atlas } from '#scenarios';
import {
  canonicalJson,
  countryParameters,
  issueText,
  keyOfMonthZero,
  PARAMETER_NAMES,
  type Country,
  type Parameters,
  type Scenario,
} from '#sim';
import type { Arm, Pattern } from '../pattern.ts';
import type { PlannedRun } from './validationJob.ts';

/** The place a country is read in, unless a pattern names another. */
export const PLACES: Readonly<Record<Country, string>> = { norway: 'Mellomby', denmark: 'Aarhus', england: 'Preston' };

/** A pattern in one country: where its arms are found among the runs. */
export interface PlannedPattern {
  readonly pattern: Pattern;
  readonly country: Country;
  readonly place: string;
  readonly citizens: number;
  /** Index into the runs of the plan. */
  readonly arms: Readonly<Record<string, number>>;
}

/** Runs that start from one world at month 0; `scenario` makes it. */
export interface SharedWorld {
  readonly scenario: Scenario;
  readonly citizens: number;
  /** Indices of its runs. */
  readonly runs: readonly number[];
}

export interface RunPlan {
  readonly patterns: readonly PlannedPattern[];
  readonly runs: readonly PlannedRun[];
  readonly worlds: readonly SharedWorld[];
}

interface Options {
  readonly patterns: readonly Pattern[];
  readonly countries: readonly Country[];
  readonly citizens: number | undefined;
  /** Parameters moved in every arm that does not set them itself. */
  readonly shift: Shift | undefined;
  readonly atlas: Atlas;
}

/** Other values of some parameters, for a country whose parameters are given. */
export type Shift = (parameters: Parameters, country: Country) => Readonly<Partial<Parameters>>;

interface Draft {
  readonly scenario: Scenario;
  readonly months: number;
  readonly citizens: number;
  frames: boolean;
  readonly patterns: Set<string>;
}

/** Every run that the patterns need, each once: arms that are the same run are read off the same run. */
export function planRuns({ patterns, countries, citizens, shift, atlas }: Options): RunPlan {
  const drafts = new Map<string, { readonly index: number; readonly draft: Draft }>();
  const worlds = new Map<string, { readonly scenario: Scenario; readonly citizens: number; readonly runs: number[] }>();
  const planned: PlannedPattern[] = [];

  function indexOf(draft: Draft): number {
    const { id: _id, title: _title, ...essence } = draft.scenario;
    const key = canonicalJson({ ...essence, months: draft.months, citizens: draft.citizens });
    const known = drafts.get(key) ?? { index: drafts.size, draft };
    drafts.set(key, known);
    if (draft.frames) known.draft.frames = true;
    for (const id of draft.patterns) known.draft.patterns.add(id);
    if (known.draft === draft) {
      const worldKey = keyOfMonthZero(draft.scenario, { seed: '', citizens: draft.citizens });
      const world = worlds.get(worldKey) ?? { scenario: draft.scenario, citizens: draft.citizens, runs: [] };
      world.runs.push(known.index);
      worlds.set(worldKey, world);
    }
    return known.index;
  }

  for (const pattern of patterns) {
    for (const country of pattern.countries.filter((one) => countries.includes(one))) {
      const arms = Object.entries(pattern.arms(country)).map(([name, arm]) => {
        const draft = draftOf(arm, { pattern, country, name, citizens, shift, atlas });
        return [name, draft, indexOf(draft)] as const;
      });
      planned.push({
        pattern,
        country,
        place: arms[0]?.[1].scenario.place.name ?? '',
        citizens: arms[0]?.[1].citizens ?? 0,
        arms: Object.fromEntries(arms.map(([name, , index]) => [name, index])),
      });
    }
  }
  return {
    patterns: planned,
    runs: [...drafts.values()].map(({ draft }) => ({
      scenario: draft.scenario,
      months: draft.months,
      citizens: draft.citizens,
      frames: draft.frames,
      patterns: [...draft.patterns].toSorted(),
    })),
    worlds: [...worlds.values()],
  };
}

function draftOf(
  arm: Arm,
  {
    pattern,
    country,
    name,
    citizens,
    shift,
    atlas,
  }: Pick<Options, 'citizens' | 'shift' | 'atlas'> & {
    readonly pattern: Pattern;
    readonly country: Country;
    readonly name: string;
  },
): Draft {
  const months = arm.months ?? pattern.months;
  const placeName = pattern.places[country] ?? PLACES[country];
  const asked = atMostAdults(citizens ?? pattern.citizens, arm.scenario.place ?? placeName, atlas);
  const resolved = resolveScenario(
    {
      extends: 'hybrid-by-default',
      place: placeName,
      ...arm.scenario,
      country,
      months,
      ...(asked === null ? {} : { citizens: asked }),
    },
    atlas,
    { id: `${pattern.id} ${name}` },
  );
  if (!resolved.ok) throw new Error(`${pattern.id}, arm ${name}: ${resolved.issues.map(issueText).join('; ')}`);
  const { scenario, run } = resolved.value;
  return {
    scenario: { ...scenario, parameters: { ...shifted(scenario.parameters, country, shift), ...arm.hooks } },
    months,
    citizens: run.citizens,
    frames: arm.frames === true,
    patterns: new Set([pattern.id]),
  };
}

/** Nobody can be simulated who is not there: a town of fewer adults is simulated whole. */
function atMostAdults(asked: number | null, place: string, atlas: Atlas): number | null {
  const found = atlas.find(place);
  if (asked === null || !found.ok) return asked;
  return Math.min(
    asked,
    found.value.adults.reduce((sum, adults) => sum + adults, 0),
  );
}

/** What an arm sets itself stays: it is the treatment. */
function shifted(parameters: Parameters, country: Country, shift: Shift | undefined): Parameters {
  if (shift === undefined) return parameters;
  const ordinary = countryParameters(country);
  const moved = shift(ordinary, country);
  return Object.fromEntries(
    PARAMETER_NAMES.map((name) => [
      name,
      parameters[name] === ordinary[name] ? (moved[name] ?? parameters[name]) : parameters[name],
    ]),
  ) as Parameters;
}
