import { placeOfRun, worldsOf, type Plan } from '#experiments';
import type { JobList } from '#workers';
import { builtEntry, openPool } from '#workers/node';
import type { RecordingRequest, SweepJob, SweepPool } from './sweepJob.ts';

/** Worker threads that simulate and read the runs of sweeps; `size` is a whole number from 1. */
export function openSweepPool(size: number): SweepPool {
  return openPool(size, { entry: builtEntry('research/store/run') });
}

/** Runs that go to a worker together at most: a kill costs no more than those under way. */
const MOST_TOGETHER = 8;

/** The jobs of a plan's runs, made when they are asked for. */
export interface SweepJobs {
  /** Runs as one worker is sent them, one after the other; at least one. */
  readonly listOf: (runs: readonly number[]) => JobList<SweepJob>;
  /**
   * Runs in lists, each for one worker: the few that start from one world at month 0 stay together, so that it is made once and not
   * once on every worker; where many start from one, every worker may as well make it.
   */
  readonly lists: (runs: Iterable<number>) => Generator<readonly number[], void, undefined>;
}

export function sweepJobs(plan: Plan): SweepJobs {
  const { experiment } = plan;
  const { record, expressions, stop } = experiment;
  const { sharing, nameOf } = worldsOf(plan);
  const asked: RecordingRequest = {
    format: experiment.format,
    months: record.months,
    areas: record.areas,
    metrics: record.metrics,
    expressions: expressions.recorded,
    stop: stop === null || expressions.stop === null ? null : { when: expressions.stop, atLeast: stop.atLeast },
  };
  function jobOf(run: number): SweepJob {
    const { point } = placeOfRun(plan, run);
    const { scenario, months, citizens } = plan.scenarioAt(point);
    return {
      scenario,
      options: { seed: plan.seedOf(run), months, citizens, neighbourhoods: record.areas === 'neighbourhoods' },
      asked,
      sharesMonthZero: sharing(point) > 1,
    };
  }

  return {
    listOf(runs) {
      const jobs = runs.map(jobOf);
      const [first] = jobs;
      if (first === undefined) throw new RangeError('runs: expected one or more, got none');
      const { scenario, options } = first;
      return { scenario, options, jobs };
    },
    *lists(runs) {
      let list: number[] = [];
      let world = '';
      for (const run of runs) {
        const { point } = placeOfRun(plan, run);
        const here = nameOf(run);
        if (list.length > 0 && (here !== world || sharing(point) > MOST_TOGETHER)) {
          yield list;
          list = [];
        }
        list.push(run);
        world = here;
      }
      if (list.length > 0) yield list;
    },
  };
}
