import { planExperiment, resolveExperiment, type Plan, type PlaceFinder } from '#experiments';
import type { Checked } from '#sim';
import { ownFiles } from '../run/ownFiles.ts';
import { MASTER_SEED } from '../run/runComparison.ts';
import { inputOf } from '../run/scenarioInput.ts';
import { isPlain, MONTHS, type AppState } from '../state/appState.ts';
import type { StudyPoint } from './studyPoints.ts';

/** Months that are kept of every run of a study: once a year. */
export const STUDY_MONTHS = 12;

/** How the file is called in the command. */
export const EXPERIMENT_FILE = 'study.yaml';

/** A study as an experiment: what the page runs, and what `samspill sweep` runs when it is saved. */
function studyExperiment(state: AppState, points: readonly StudyPoint[]): Readonly<Record<string, unknown>> {
  const { study, ownPlace } = state;
  const strategy = state.strategies[state.selected];
  if (strategy === undefined) throw new RangeError(`selected: expected one of the strategies, got ${state.selected}`);
  const { citizens: _citizens, ...input } = inputOf(state, strategy);
  return {
    title: `${study.kind} around ${strategy.preset}${isPlain(strategy) ? '' : ', changed'}, from the page`,
    base: { ...input, ...(ownPlace === null ? {} : { place: ownPlace.file }) },
    design: { points },
    seed: MASTER_SEED,
    months: MONTHS,
    citizens: study.citizens,
    replicates: { count: study.replicates, seeds: 'common' },
    record: { months: { every: STUDY_MONTHS } },
    ...(Object.keys(state.outcomes).length === 0 ? {} : { outcomes: state.outcomes }),
  };
}

/** The points and runs of a study, or every setting of it that contradicts another. */
export async function planStudy(
  state: AppState,
  points: readonly StudyPoint[],
  atlas: PlaceFinder,
): Promise<Checked<Plan>> {
  const experiment = await resolveExperiment(studyExperiment(state, points), atlas, ownFiles(state.ownPlace));
  return experiment.ok ? planExperiment(experiment.value) : experiment;
}

/** The study as an experiment file, a point a line. It is written as JSON, which YAML contains. */
export function experimentText(state: AppState, points: readonly StudyPoint[]): string {
  const lines = points.map((point) => JSON.stringify(point)).join(',\n      ');
  const experiment = { ...studyExperiment(state, []), design: { points: ['POINTS'] } };
  return `${JSON.stringify(experiment, null, 2).replace('"POINTS"', () => lines)}\n`;
}

/** What to type beside the saved file. */
export function experimentCommand(): string {
  return `npx samspill sweep ${EXPERIMENT_FILE} --out results/study`;
}
