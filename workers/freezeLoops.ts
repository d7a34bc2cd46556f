import { restoreRun, saveRun, startRun, step, stepFrozen, type LoopName, type LoopStock, type Run } from '#sim';
import { failed, type Job, type Outcome, type Pool } from './protocol.ts';

/** One run, and loops to be frozen in it: from the end of each of some months on, one at a time, for so many months. */
export interface FreezeJob extends Job {
  readonly freezes: {
    readonly loops: readonly LoopName[];
    readonly stocks: readonly LoopStock[];
    /** From 0, in rising order. */
    readonly after: readonly number[];
    readonly months: number;
  };
}

/** What freezing changed: of each stock the mean over the months of frozen less undisturbed, `[month][loop][stock]`. */
export type FrozenChanges = readonly (readonly (readonly number[])[])[];

/** Freezes loops on a free worker of a pool. */
export function runFreezes(
  pool: Pick<Pool, 'run'>,
  job: FreezeJob,
  signal?: AbortSignal,
): Promise<Outcome<FrozenChanges>> {
  return pool.run(job, signal) as unknown as Promise<Outcome<FrozenChanges>>;
}

/** What a worker does with it: the run once, month by month, and each loop frozen on a copy of it. */
export function* freezeLoops(job: FreezeJob): Generator<number, Outcome<FrozenChanges>, undefined> {
  const { loops, stocks, after, months } = job.freezes;
  const frozen: Frozen[][] = [];
  let run: Run | undefined;
  try {
    const last = Math.max(0, ...after) + months;
    run = yield* startRun(job.scenario, { ...job.options, months: last, neighbourhoods: false });
    for (;;) {
      if (after.includes(run.world.month)) {
        const saved = saveRun(run);
        const here: Frozen[] = [];
        for (const loop of loops) here.push(yield* freeze(saved, { loop, stocks, months }));
        frozen.push(here);
      }
      yield run.world.month;
      if (!step(run)) break;
    }
    const { series } = run.recorder;
    const result = frozen.map((here, n) =>
      here.map((copy) => stocks.map((stock, s) => meanChange(copy[s], series[stock].subarray((after[n] ?? 0) + 1)))),
    );
    return { status: 'done', result };
  } catch (error) {
    return failed(job, run === undefined ? 'set-up' : `month ${run.world.month}`, error);
  }
}

/** Of each stock its level in each of the months in which a loop was frozen. */
type Frozen = readonly Float64Array[];

function* freeze(
  saved: Uint8Array,
  { loop, stocks, months }: { loop: LoopName; stocks: readonly LoopStock[]; months: number },
): Generator<number, Frozen, undefined> {
  const copy = restoreRun(saved);
  const from = copy.world.month + 1;
  for (let n = 0; n < months; n++) {
    yield copy.world.month;
    stepFrozen(copy, loop);
  }
  return stocks.map((stock) => copy.recorder.series[stock].slice(from, from + months));
}

/** Month by month first, so that where nothing changes it is 0 to the bit. */
function meanChange(frozen: Float64Array = new Float64Array(0), undisturbed: Float64Array): number {
  let total = 0;
  for (let n = 0; n < frozen.length; n++) total += (frozen[n] ?? NaN) - (undisturbed[n] ?? NaN);
  return total / frozen.length;
}
