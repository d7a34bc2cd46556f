import { canonicalJson, hashOf, placeHash, scenarioEssence, type Checked, type Issue } from '#sim';
import { groupedNumber, type Resolved, SCENARIO_DEFAULTS, SCENARIO_LIMITS, type ScenarioInput } from '#scenarios';
import { claimIssues } from './claims.ts';
import { compileExpressions, type CompiledExpressions } from './compileExpressions.ts';
import type { Design } from '../design/design.ts';
import { SWEEP_FORMAT, type Experiment, type SweepFormat } from './experiment.ts';
import type { ExperimentFiles } from '../written/experimentFiles.ts';
import type { ExperimentInput } from '../written/experimentInput.ts';
import { EXPERIMENT_LIMITS } from '../written/experimentLimits.ts';
import type { Factor } from '../factors/factor.ts';
import { columnNames } from '../factors/factorColumns.ts';
import { readBases } from '../written/readBases.ts';
import { readDesign } from './readDesign.ts';
import { readRecording, type Recording } from './recording.ts';
import { readExperiment } from './readExperiment.ts';
import { rememberPlaces, type RememberedPlaces } from '../written/rememberPlaces.ts';
import { mostReplicates, readReplicates, type Replicates } from './replicates.ts';
import { scenarioLayers, type PlaceFinder, type WrittenBase } from '../written/scenarioLayers.ts';
import { RESULT_LICENCES } from '../written/resultLicences.ts';
import { scheduleFactorIssues, scheduleWarnings } from '../factors/scheduleFactors.ts';

/** Where an experiment finds what it names, and in which format its folder is kept. */
export interface ResolveExperimentOptions {
  /** Where files of points and places are read from; without it an experiment that names one is refused. */
  readonly files?: ExperimentFiles;
  /** Of the folder it goes on with; by default the newest. */
  readonly format?: SweepFormat;
  /** What an experiment of worlds × strategies has to say of its worlds; it stands in the manifest with the rest. */
  readonly worlds?: object;
}

/**
 * A written experiment made complete: bases resolved under the fixed settings, factors with the ranges they are declared
 * with, the size of the design, what is recorded. Or every problem at once, each with the field as it was written, what
 * was expected and what was given. Nothing is run and no design is built; `planExperiment` does that.
 */
export async function resolveExperiment(
  raw: unknown,
  atlas: PlaceFinder,
  { files, format = SWEEP_FORMAT, worlds }: ResolveExperimentOptions = {},
): Promise<Checked<Experiment>> {
  const { input, written, damaged, issues: structural } = readExperiment(raw);
  const issues: Issue[] = [...structural];
  const places = rememberPlaces(atlas, files);
  const base = readBases(input);
  issues.push(...base.issues);

  const designed = readDesign({
    input,
    written,
    damaged,
    base,
    files,
    months: monthsOf(input, base.bases),
    place: places.find,
    placesIn: places.placesIn,
  });
  issues.push(...designed.issues, ...claimIssues(designed.factors, base.set));
  const bases = resolveBases(base.bases, base.set, { places, factors: designed.factors, issues });
  const months = input.months ?? bases[0]?.run.months ?? SCENARIO_LIMITS.months.default;
  if (bases.some(({ run }) => run.months !== months))
    issues.push({
      field: 'months',
      expected: 'one length for all bases',
      got: [...new Set(bases.map(({ run }) => run.months))].join(', '),
      hint: 'write months at the top of the experiment',
    });
  if (bases.length === base.bases.length) issues.push(...scheduleFactorIssues(designed.factors, bases, base.bases));

  const computed = await compileExpressions({
    outcomes: input.outcomes ?? {},
    constraints: input.constraints ?? {},
    stop: input.stop?.when ?? null,
    taken: columnNames(designed.factors),
  });
  issues.push(...computed.issues);
  const own = Object.keys({ ...input.outcomes, ...input.constraints });
  const replicated = input.replicates === undefined ? null : readReplicates(input.replicates, { months, own });
  const replicates: Replicates = replicated?.replicates ?? { kind: 'fixed', count: 1, seeds: 'common' };
  issues.push(...(replicated?.issues ?? []));
  const { outcome, month } = replicates.kind === 'adaptive' ? replicates : {};
  const recorded = readRecording({
    record: input.record ?? {},
    format,
    months,
    ...(outcome === undefined ? {} : { outcome }),
    ...(month === undefined || month > months ? {} : { month }),
  });
  issues.push(...recorded.issues, ...stopIssues(input, months));
  if (designed.design !== null) issues.push(...runIssues(designed.design, replicates));
  if (designed.design === null || issues.length > 0) return { ok: false, issues: withoutRepeats(issues) };

  return {
    ok: true,
    value: completed({
      format,
      input,
      bases,
      written: base.bases,
      set: base.set,
      places,
      factors: designed.factors,
      design: designed.design,
      files: designed.files,
      months,
      replicates,
      record: recorded.recording,
      expressions: computed.expressions,
      ...(worlds === undefined ? {} : { worlds }),
    }),
  };
}

/** The length of the runs as far as it is known before bases are resolved: what ranges of months are judged by. */
function monthsOf(input: Partial<ExperimentInput>, bases: readonly WrittenBase[]): number {
  const own: unknown = input.months ?? bases[0]?.input.months;
  return typeof own === 'number' && Number.isInteger(own) && own > 0 ? own : SCENARIO_LIMITS.months.default;
}

interface Around {
  readonly places: RememberedPlaces;
  readonly factors: readonly Factor[];
  readonly issues: Issue[];
}

/** Every base under the fixed settings. A place or country that is a factor has its first value, so that nothing else is found wrong. */
function resolveBases(
  bases: readonly WrittenBase[],
  set: ScenarioInput,
  { places, factors, issues }: Around,
): readonly Resolved[] {
  const layers = scenarioLayers(bases, set, places);
  const patch = Object.fromEntries(
    factors.flatMap(({ target, range }) =>
      (target.kind === 'place' || target.kind === 'country') && range.kind === 'levels'
        ? [[target.kind, range.values[0]]]
        : [],
    ),
  ) as ScenarioInput;
  return bases.flatMap((_base, index) => {
    const resolved = layers.resolve(index, patch);
    if (resolved.ok) return [resolved.value];
    issues.push(...resolved.issues);
    return [];
  });
}

function stopIssues({ stop }: Partial<ExperimentInput>, months: number): readonly Issue[] {
  if (stop?.atLeast === undefined || stop.atLeast <= months) return [];
  return [
    {
      field: 'stop.atLeast',
      expected: `whole number 1 to ${months}, the months of the run`,
      got: String(stop.atLeast),
    },
  ];
}

function runIssues(design: Design, replicates: Replicates): readonly Issue[] {
  const most = mostReplicates(replicates);
  const runs = design.points * most;
  if (runs <= EXPERIMENT_LIMITS.runs) return [];
  const got = `${groupedNumber(design.points)} points × ${groupedNumber(most)} replicates = ${groupedNumber(runs)}`;
  return [{ field: 'replicates', expected: `at most ${groupedNumber(EXPERIMENT_LIMITS.runs)} runs`, got }];
}

interface Parts {
  readonly format: SweepFormat;
  readonly input: Partial<ExperimentInput>;
  readonly bases: readonly Resolved[];
  readonly written: readonly WrittenBase[];
  readonly set: ScenarioInput;
  readonly places: RememberedPlaces;
  readonly factors: readonly Factor[];
  readonly design: Design;
  readonly files: Experiment['files'];
  readonly months: number;
  readonly replicates: Replicates;
  readonly record: Recording;
  readonly expressions: CompiledExpressions;
  readonly worlds?: object;
}

function completed(parts: Parts): Experiment {
  const { format, input, bases, written, set, places, factors, design, files, months, replicates, record } = parts;
  const { expressions } = parts;
  const seed = String(input.seed ?? SCENARIO_DEFAULTS.seed);
  const constraints = Object.keys(input.constraints ?? {});
  const stop = input.stop === undefined ? null : { atLeast: input.stop.atLeast ?? 1 };
  const { rows, ...method } = design.kind === 'listed' ? design : { ...design, rows: null };
  const essence = {
    // Folders of format 1 do not say so.
    ...(format === 1 ? {} : { format }),
    bases: Object.fromEntries(
      written.map(({ name }, index) => {
        const { scenario, run } = bases[index] as Resolved;
        return [name, { scenario: scenarioEssence(scenario), citizens: run.citizens }];
      }),
    ),
    citizens: input.citizens ?? null,
    ...(input.oneIn === undefined ? {} : { oneIn: input.oneIn }),
    places: Object.fromEntries([...places.found].map(([name, place]) => [name, placeHash(place)])),
    factors: factors.map(({ name, target, range }) => ({
      name,
      range,
      ...(target.kind === 'schedule' ? { ordinal: target.ordinal } : {}),
    })),
    design: rows === null ? method : { ...method, rows: hashOf(rows) },
    seed,
    months,
    replicates,
    record,
    expressions,
    stop,
    ...(parts.worlds === undefined ? {} : { worlds: parts.worlds }),
  };
  return {
    format,
    title: input.title ?? bases[0]?.scenario.title ?? 'Experiment',
    description: input.description ?? '',
    by: [input.by ?? []].flat(),
    licence: input.licence === undefined ? null : (RESULT_LICENCES[input.licence] ?? input.licence),
    bases: written.map((base, index) => ({ ...base, resolved: bases[index] as Resolved })),
    set,
    places: new Map(places.found),
    factors,
    design,
    seed,
    months,
    replicates,
    record,
    expressions,
    constraints,
    stop,
    files,
    essence: JSON.parse(canonicalJson(essence)) as Experiment['essence'],
    hash: hashOf(essence),
    warnings: [...new Set([...bases.flatMap(({ warnings }) => warnings), ...scheduleWarnings(factors, bases)])],
  };
}

function withoutRepeats(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
