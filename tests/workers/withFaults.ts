import type { RunJob } from '#workers';

/** What a worker may answer. */
type Answer = ReturnType<RunJob> extends Generator<number, infer A, undefined> ? A : never;

/**
 * Does jobs as `runJob` does, but for scenarios called `fault:…`, which do to their worker what must not break a
 * pool. `die` ends the worker the way its kind can.
 */
export function withFaults(runJob: RunJob, die: () => void): RunJob {
  /** What the last run gave, as far as it is still in this worker. */
  let last: Answer | undefined;

  return function* work(job): ReturnType<RunJob> {
    switch (job.scenario.id) {
      case 'fault:death':
        yield 1;
        yield 2;
        die();
        for (;;) yield 3;
      case 'fault:memory':
        yield 1;
        for (const hoard: number[][] = []; ;) hoard.push(Array.from({ length: 1000 }, (_, i) => i / 3));
      case 'fault:throw':
        throw new Error('a bug in the worker');
      case 'fault:long month':
        yield 1;
        for (;;);
      case 'fault:many months':
        for (let month = 0; ; month++) yield month;
      case 'fault:none':
        yield 1;
        return { status: 'failed', reason: 'nothing to do' };
      case 'fault:shared buffer': {
        const outcome = yield* runJob(job);
        const { buffer } = Float64Array.of(1, 2, 3, 4);
        const byFifth = { low: new Float64Array(buffer, 0, 2), high: new Float64Array(buffer, 16, 2) };
        return outcome.status === 'done' ? { status: 'done', result: { ...outcome.result, byFifth } } : outcome;
      }
      case 'fault:look back':
        return { status: 'failed', reason: `${bytesIn(last)} bytes` };
      default:
        last = yield* runJob(job);
        return last;
    }
  };
}

function bytesIn(answer: Answer | undefined): number {
  if (answer?.status !== 'done') return NaN;
  return Object.values(answer.result.series).reduce((sum, { byteLength }) => sum + byteLength, 0);
}
