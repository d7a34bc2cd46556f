import { isPlain, MONTHS, type AppState } from '../state/appState.ts';
import { inputOf } from '../run/scenarioInput.ts';
import { MASTER_SEED } from '../run/runComparison.ts';
import { STUDY_MONTHS } from './runStudy.ts';
import type { StudyPoint } from './studyPoints.ts';

/** How the file is called in the command. */
export const EXPERIMENT_FILE = 'study.yaml';

/**
 * A study as an experiment file of `samspill sweep`: the same points, seeds and citizens, so that its tables hold the numbers
 * of the page, to the bit. It is written as JSON, which YAML contains.
 */
export function experimentText(state: AppState, points: readonly StudyPoint[]): string {
  const { study, ownPlace } = state;
  const strategy = state.strategies[state.selected];
  if (strategy === undefined) return '';
  const { citizens: _citizens, ...input } = inputOf(state, strategy);
  const base = { ...input, ...(ownPlace === null ? {} : { place: ownPlace.file }) };
  const experiment = {
    title: `${study.kind} around ${strategy.preset}${isPlain(strategy) ? '' : ', changed'}, from the page`,
    base,
    design: { points },
    seed: MASTER_SEED,
    months: MONTHS,
    citizens: study.citizens,
    replicates: { count: study.replicates, seeds: 'common' },
    record: { months: { every: STUDY_MONTHS } },
    ...(Object.keys(state.outcomes).length === 0 ? {} : { outcomes: state.outcomes }),
  };
  const lines = points.map((point) => JSON.stringify(point)).join(',\n      ');
  return `${JSON.stringify({ ...experiment, design: { points: ['POINTS'] } }, null, 2).replace('"POINTS"', () => lines)}\n`;
}

/** What to type beside the saved file. */
export function experimentCommand(): string {
  return `npx samspill sweep ${EXPERIMENT_FILE} --out results/study`;
}
