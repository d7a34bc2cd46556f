import { setImmediate } from 'node:timers/promises';
import { createRun, finish, keepMonthZero, step } from '#sim';
import type { Job, Outcome, Pool } from '#workers';

/** Between two breaths Ctrl-C goes unheard and the progress line stands still. */
const BREATH_MS = 50;

/** Runs a job on this thread, month by month, with a breath now and then for Ctrl-C; `onMonth` hears of every month. */
export async function runHere(job: Job, signal?: AbortSignal, onMonth?: (month: number) => void): Promise<Outcome> {
  await setImmediate();
  if (isAborted(signal)) return { status: 'stopped' };
  try {
    const run = createRun(job.scenario, job.options);
    let breath = performance.now();
    for (let month = 1; step(run); month++) {
      onMonth?.(month);
      if (performance.now() - breath < BREATH_MS) continue;
      await setImmediate();
      if (isAborted(signal)) return { status: 'stopped' };
      breath = performance.now();
    }
    return { status: 'done', result: finish(run) };
  } catch (error) {
    return { status: 'failed', reason: reason(job, error) };
  }
}

/** A pool without workers: jobs run on this thread. */
export function openThisThread(): Pool {
  return {
    size: 1,
    run: (job, signal) => runHere(job, signal),
    async keep(job, signal) {
      await setImmediate();
      if (isAborted(signal)) return { status: 'stopped' };
      try {
        return { status: 'kept', world: keepMonthZero(job.scenario, job.options) };
      } catch (error) {
        return { status: 'failed', reason: reason(job, error) };
      }
    },
    close: () => Promise.resolve(),
  };
}

/** Asked anew each time: the answer changes while others run. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

function reason(job: Job, error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return `${job.scenario.id}, seed ${job.options.seed ?? 'default'}: ${text}`;
}
