import { METRIC_NAMES } from '#sim';
import { MASTER_SEED } from '../../run/runComparison.ts';
import { inputOf } from '../../run/scenarioInput.ts';
import { MONTHS, type AppState } from '../../state/appState.ts';
import { strategyIds, type Taken } from './takenRuns.ts';

/** How the experiment is called in the zip, and the file of an own place beside it, whatever its own name was. */
export const COMPARISON_FILE = 'experiment.yaml';
export const PLACE_FILE = 'place.csv';

/** What to type in the folder of the zip to get the same runs. */
export const REPEAT_COMMAND = `npx samspill sweep ${COMPARISON_FILE} --out results --csv`;

/** A strategy as the experiment has it: what belongs to all stands apart. */
export function strategyInput(state: AppState, n: number): Readonly<Record<string, unknown>> {
  const strategy = state.strategies[n];
  if (strategy === undefined) throw new RangeError(`strategy: expected one of the comparison, got ${n}`);
  const { place: _place, citizens: _citizens, ...input } = inputOf(state, strategy);
  return input;
}

/** The comparison as an experiment file that `samspill sweep` runs: every strategy a base, under the seeds of the page. */
export function comparisonExperiment({
  state,
  citizens,
  outcomes,
}: Pick<Taken, 'state' | 'citizens' | 'outcomes'>): string {
  const metrics = outcomes.filter((name) => (METRIC_NAMES as readonly string[]).includes(name));
  const ids = strategyIds(state.strategies);
  const experiment = {
    title: 'A comparison from the page',
    bases: Object.fromEntries(ids.map((id, n) => [id, { ...strategyInput(state, n), citizens: citizens[n] }])),
    set: { place: state.ownPlace === null ? state.place : PLACE_FILE },
    design: { method: 'fullGrid' },
    seed: MASTER_SEED,
    months: MONTHS,
    replicates: { count: state.runs, seeds: 'common' },
    record: { months: { every: 1 }, metrics },
    ...(Object.keys(state.outcomes).length === 0 ? {} : { outcomes: state.outcomes }),
  };
  // JSON is YAML, too.
  return `${JSON.stringify(experiment, null, 2)}\n`;
}
