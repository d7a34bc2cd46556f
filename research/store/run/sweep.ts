import type { Checked, Issue } from '#sim';
import { planExperiment, type Experiment } from '#experiments';
import { finishShard } from '../merge/finishShard.ts';
import { mergeStores, type MergeReport } from '../merge/mergeStores.ts';
import { planStore } from './planStore.ts';
import { runShard, type SweepProgress } from './runShard.ts';
import { openSweepPool } from './sweepJobs.ts';
import { thisCircumstances } from './thisCircumstances.ts';

/** Where a sweep keeps its results, and how it is run. */
export interface SweepOptions {
  /** Folder of the results; one that holds the beginning of the same experiment is gone on with. */
  readonly out: string;
  /** Runs at the same time, from 1; default 1. */
  readonly workers?: number;
  /** Aborting drops the runs under way; calling again makes only what is missing. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SweepProgress) => void;
  /** Also runs.csv and outcomes.csv. */
  readonly csv?: true;
  /** The experiment as it was written, to be kept with the results; default its essence as JSON. */
  readonly text?: string;
}

/** How a sweep ended. */
export type SweepEnd =
  | {
      readonly status: 'complete';
      readonly report: MergeReport;
      /** The first failures, each with what is needed to repeat the run; none as a rule. */
      readonly reasons: readonly string[];
      /** Results of earlier attempts that could not be read and were made again. */
      readonly problems: readonly Issue[];
    }
  | { readonly status: 'stopped'; readonly progress: SweepProgress };

/**
 * An experiment from plan to merged tables, in this process: plans its points, makes every run that its folder does not have
 * yet, on worker threads, and joins them. The same experiment gives the same bytes, however often it was interrupted and
 * however many workers there were. Issues when the plan, the folder, the disk or the machine refuses; runs that fail do not.
 */
export async function sweep(experiment: Experiment, options: SweepOptions): Promise<Checked<SweepEnd>> {
  const { out, workers = 1, signal = new AbortController().signal, onProgress = () => undefined, csv } = options;
  const plan = planExperiment(experiment);
  if (!plan.ok) return plan;
  const circumstances = thisCircumstances();
  const text = options.text ?? `${JSON.stringify(experiment.essence, null, 2)}\n`;
  const store = planStore(plan.value, { dir: out, shards: 1, text }, circumstances);
  if (!store.ok) return store;
  const pool = openSweepPool(workers);
  try {
    const ended = await runShard(store.value, plan.value, 0, { pool, signal, onProgress });
    if (!ended.ok) return ended;
    const { status, unmade, reasons, problems, ...progress } = ended.value;
    if (status === 'unmade') {
      const hint = 'the machine failed, not the run: call it again to make what is missing';
      const [expected, got] = ['every run at its end', `${unmade.runs} not made: ${unmade.reasons.join('; ')}`];
      return { ok: false, issues: [{ field: out, expected, got, hint }] };
    }
    if (status === 'stopped') return { ok: true, value: { status, progress } };
    const finished = await finishShard(store.value, 0);
    if (!finished.ok) return finished;
    const report = await mergeStores([out], out, { date: circumstances.date, ...(csv === undefined ? {} : { csv }) });
    return report.ok ? { ok: true, value: { status: 'complete', report: report.value, reasons, problems } } : report;
  } finally {
    await pool.close();
  }
}
