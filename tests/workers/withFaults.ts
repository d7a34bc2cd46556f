import type { Job, Outcome, Perform } from '#workers';

/**
 * Performs jobs as `perform` does, but for scenarios called `fault:…`, which do to their worker what must not break a
 * pool. `die` ends the worker the way its kind can.
 */
export function withFaults(perform: Perform, die: () => void): Perform {
  /** What the last run gave, as far as it is still in this worker. */
  let last: Outcome | undefined;

  return function* work(job: Job): Generator<undefined, Outcome, undefined> {
    switch (job.scenario.id) {
      case 'fault:death':
        yield;
        yield;
        die();
        for (;;) yield;
      case 'fault:memory':
        yield;
        for (const hoard: number[][] = []; ;) hoard.push(Array.from({ length: 1000 }, (_, i) => i / 3));
      case 'fault:throw':
        throw new Error('a bug in the worker');
      case 'fault:long month':
        yield;
        for (;;);
      case 'fault:many months':
        for (;;) yield;
      case 'fault:look back':
        return { status: 'failed', reason: `${bytesIn(last)} bytes` };
      default:
        last = yield* perform(job);
        return last;
    }
  };
}

function bytesIn(outcome: Outcome | undefined): number {
  if (outcome?.status !== 'done') return NaN;
  return Object.values(outcome.result.series).reduce((sum, { byteLength }) => sum + byteLength, 0);
}
