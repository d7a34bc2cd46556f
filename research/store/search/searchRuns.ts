import type { CandidateScenarios, CandidateValues, Search } from '#experiments';
import { keptWorlds, MAIN_METRICS } from '#runs';
import {
  AREA_METRIC_NAMES,
  judgesAreas,
  memoryEstimate,
  METRICS,
  MODEL_VERSION,
  pointKey,
  readsFifths,
  replicateSeed,
  runKey,
  type MetricName,
  type RunOptions,
  type Scenario,
} from '#sim';
import { inLanes, type Pool } from '#workers';
import type { KeyedLog } from '../journal/keyedLog.ts';
import { readMoment, type Kept } from './readMoment.ts';

/** Why candidates are run: each stage has seeds of its own, the same for every candidate, so none is chosen by luck it is shown with. */
export type SearchStage = 'search' | 'prune' | 'fresh';

/** What was read of a candidate: world by world, seed by seed, what `Kept` says; null where a run failed. */
export type CandidateReadings = readonly (readonly (Float64Array | null)[])[];

export interface SearchRuns {
  readonly kept: Kept;
  /** The readings of candidates in their order, null standing for the course in place; or null when it was stopped. */
  measure(
    candidates: readonly (CandidateValues | null)[],
    stage: SearchStage,
  ): Promise<readonly CandidateReadings[] | null>;
  /** What went wrong, each with what is needed to repeat the run. */
  readonly failures: string[];
}

export interface SearchRunsOptions {
  readonly search: Search;
  readonly candidates: CandidateScenarios;
  readonly pool: Pool;
  /** The readings of every run that has ended, under its key. */
  readonly log: Pick<KeyedLog, 'read' | 'append'>;
  readonly signal: AbortSignal;
  /** Hears how many runs are needed now and are not there yet, then of each as it ends. */
  readonly onMissing?: (runs: number) => void;
  readonly onFresh: () => void;
}

/** Worlds at month 0 that are held, at most, and the bytes they may take; all candidates of a world and seed start from one. */
const MOST_WORLDS = 64;
const MOST_BYTES = 1e9;

interface Task {
  readonly key: string;
  readonly scenario: Scenario;
  readonly seed: string;
}

/** Makes the runs that have not been made, whoever asks again. */
export function createSearchRuns(options: SearchRunsOptions): SearchRuns {
  const { search, candidates, pool, log, signal, onFresh } = options;
  const { months, citizens, at } = search;
  const kept = keptOf(search);
  const place = search.experiment.bases[0]?.resolved.scenario.place;
  const bytes = place === undefined ? 1 : memoryEstimate(place, citizens, 0);
  // Fewer than are under way would be made again and again.
  const worlds = keptWorlds(pool, Math.max(2, Math.min(MOST_WORLDS, Math.floor(MOST_BYTES / bytes))));
  const failures: string[] = [];
  const lost = new Set<string>();

  function tasksOf(values: CandidateValues | null, stage: SearchStage): readonly (readonly Task[])[] {
    return search.worlds.map((world) => {
      const scenario = candidates.scenarioIn(world, values);
      const point = pointKey({ modelVersion: MODEL_VERSION, scenario, months, citizens, stop: null });
      return Array.from({ length: stage === 'search' ? search.seeds : search.fresh }, (_, replicate) => {
        const seed = replicateSeed(`${search.seed}/${stage}/${world.name}`, replicate + 1);
        return { key: runKey(point, seed), scenario, seed };
      });
    });
  }

  async function make({ key, scenario, seed }: Task, both: AbortSignal): Promise<void> {
    const from = await worlds.of(scenario, { seed, citizens }, both);
    const asked: RunOptions = { seed, months, citizens, neighbourhoods: false };
    const outcome = await pool.run({ scenario, options: from === undefined ? asked : { ...asked, from } }, both);
    if (outcome.status === 'stopped') return;
    if (outcome.status === 'done') log.append(key, readMoment(outcome.result, kept, at));
    // No result: counted as lost, it would send the search another way on this machine only.
    else if (outcome.byMachine === true)
      throw new Error(`the machine failed, not the run: ${outcome.reason}; start again to go on`);
    else {
      failures.push(outcome.reason);
      lost.add(key);
    }
    onFresh();
  }

  return {
    kept,
    failures,
    async measure(asked, stage) {
      const tasks = asked.map((values) => tasksOf(values, stage));
      const missing = new Map<string, Task>();
      // World by world, seed by seed: so the worlds at month 0 that are held are those that are needed next.
      for (let world = 0; world < search.worlds.length; world++)
        for (let replicate = 0; replicate < (tasks[0]?.[world]?.length ?? 0); replicate++)
          for (const one of tasks) {
            const task = one[world]?.[replicate];
            if (task !== undefined && !lost.has(task.key) && log.read(task.key) === undefined)
              missing.set(task.key, task);
          }
      options.onMissing?.(missing.size);
      await inLanes(missing.values(), { lanes: 2 * pool.size + 1, signal }, make);
      if (signal.aborted) return null;
      return tasks.map((one) => one.map((seeds) => seeds.map(({ key }) => log.read(key) ?? null)));
    },
  };
}

/** What is read of every run: what is sought and has to hold, what stands beside it wherever strategies are compared, and what levers cost. */
function keptOf({ goals, limits, experiment, citizens }: Search): Kept {
  const place = experiment.bases[0]?.resolved.scenario.place;
  const costs = experiment.factors.flatMap(({ target }) => (target.kind === 'lever' ? target.levers : []));
  const metrics = [
    ...new Set<MetricName>([
      ...goals.map(({ metric }) => metric),
      ...limits.map(({ metric }) => metric),
      ...MAIN_METRICS,
      ...costs.flatMap((lever) => costMetric(lever) ?? []),
    ]),
  ];
  const byFifth = place !== undefined && readsFifths(place) && judgesAreas(place, citizens);
  const areas: ReadonlySet<string> = new Set(AREA_METRIC_NAMES);
  const fifths = byFifth ? metrics.filter((name) => areas.has(name) && METRICS[name].better !== 0) : [];
  return { metrics, fifths };
}

/** The metric of what a lever costs; null for levers that cost nothing of their own. */
export function costMetric(lever: string): MetricName | null {
  const name = `cost${lever.charAt(0).toUpperCase()}${lever.slice(1)}`;
  return Object.hasOwn(METRICS, name) ? (name as MetricName) : null;
}
