import { setTimeout as pause } from 'node:timers/promises';
import { Piscina } from 'piscina';
import { THREAD_BYTES, type Result } from '#sim';
import { builtEntry } from './builtEntry.ts';
import { failed, STOPPED, type AnyOutcome, type Job, type Pool } from './protocol.ts';
import { checkSize, queueJobs } from './queueJobs.ts';
import { createFlags, MONTH, RUNNING, STAGE, STOP, THREAD, WAITING, type SharedFlags } from './sharedFlags.ts';

export { builtEntry } from './builtEntry.ts';
export { runOrKeep } from './runOrKeep.ts';
export { oneAfterTheOther, simulateAndRead } from './simulateAndRead.ts';
export { threadEntry } from './threadEntry.ts';

export interface NodePoolOptions {
  /** The file threads run, JavaScript; its default export is what `threadEntry` returns. */
  readonly entry?: URL;
  /** Limit of a thread's heap in megabytes, typed arrays not counted; default Node's own. */
  readonly heapMegabytes?: number;
  /** Bytes that all jobs may need together; by default what this process may still take when the pool is opened. Fewer run at once then. */
  readonly memory?: number;
  /** Milliseconds a stopped job may take to reach the end of its month before its thread is replaced; default 1,000. */
  readonly patience?: number;
}

/** A job goes to so many threads that die before they begin it; then it fails. */
const TRIES = 4;
/** Milliseconds. Below it a second job is put ready in each thread, so that no thread waits for this one between jobs. */
const SHORT = 500;

/** Milliseconds in which a thread has read its file, on the slowest machine. */
const LOADS = 10_000;

const ENTRY = builtEntry('workers');

/** Bytes that runs on so many threads may take, of what this process may still have; limits of containers and schedulers count. */
export function memoryFor(size: number): number {
  return Math.max(0, process.availableMemory() - size * THREAD_BYTES);
}

/** A pool over worker threads, started at once. `size` is a whole number from 1. */
export function openPool<J extends Job = Job, R = Result>(size: number, options: NodePoolOptions = {}): Pool<J, R> {
  const { entry = ENTRY, heapMegabytes, patience = 1000, memory = memoryFor(size) } = options;
  checkSize(size);
  const threads = new Piscina({
    filename: entry.href,
    minThreads: size,
    maxThreads: size,
    concurrentTasksPerWorker: 2,
    // Not those of this process: `--conditions samspill-source` would lead built files back to TypeScript.
    execArgv: [],
    recordTiming: false,
    ...(heapMegabytes === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } }),
  });

  /** Jobs of 20 ms keep a thread busy 94 to 97% of the time with a second job ready, 90 to 94% without (2 cores, Node 20.20). */
  let jobsPerThread = 1;
  const underWay = new Map<SharedFlags, (cause: Error) => void>();
  let lastFault = 'unknown';
  /** Threads that have not read their file yet: the first they say is that they have. */
  const loading = new Set(threads.threads);
  for (const thread of loading)
    for (const event of ['message', 'exit']) thread.once(event, () => loading.delete(thread));
  threads.on('error', (error: Error) => (lastFault = error.message));
  threads.on('workerDestroy', () => setImmediate(giveUpStranded));

  /** Piscina starts no more threads once one has died while starting: what waits in its queue would wait for ever. */
  function giveUpStranded(): void {
    if (threads.threads.length > 0) return;
    for (const [flags, giveUp] of underWay) {
      Atomics.store(flags, STOP, 1);
      giveUp(new Error(`no thread could be started: ${lastFault}`));
    }
  }

  async function run(job: Job, stop: AbortSignal): Promise<AnyOutcome> {
    const flags = createFlags();
    const sent = performance.now();
    let timer: NodeJS.Timeout | undefined;
    stop.addEventListener('abort', () => {
      Atomics.store(flags, STOP, 1);
      timer = setTimeout(() => replaceThreadOf(flags), patience);
    });
    try {
      return await new Promise<AnyOutcome>((resolve, reject) => {
        underWay.set(flags, reject);
        send(job, flags).then(resolve, reject);
      });
    } catch (error) {
      // What goes wrong in a run is an outcome; this is a thread that died or did not start, or a job that cannot be sent.
      const byMachine = !(error instanceof DOMException);
      return failed(job, `month ${Atomics.load(flags, MONTH)}`, error, byMachine);
    } finally {
      clearTimeout(timer);
      underWay.delete(flags);
      jobsPerThread = performance.now() - sent < SHORT ? 2 : 1;
    }
  }

  /** A thread takes its other job down with it when it dies; only the one it was running is to blame. */
  async function send(job: Job, flags: SharedFlags): Promise<AnyOutcome> {
    for (let attempt = 1; ; attempt++) {
      try {
        return (await threads.run({ job, flags })) as AnyOutcome;
      } catch (error) {
        if (Atomics.load(flags, STOP) === 1) return STOPPED;
        if (Atomics.load(flags, STAGE) === RUNNING || attempt === TRIES) throw error;
        Atomics.store(flags, STAGE, WAITING);
      }
    }
  }

  function replaceThreadOf(flags: SharedFlags): void {
    if (Atomics.load(flags, STAGE) !== RUNNING) return;
    const thread = threads.threads.find(({ threadId }) => threadId === Atomics.load(flags, THREAD));
    void thread?.terminate();
  }

  /** Node 20 falls over as a whole when a thread is ended in the middle of reading its file: a pool that is closed at once waits for that. */
  async function end(): Promise<void> {
    for (const since = performance.now(); loading.size > 0 && performance.now() - since < LOADS;) await pause(10);
    await threads.destroy();
  }

  // What a job and its result are, the entry decides; here they only pass through.
  return queueJobs({
    size,
    places: () => size * jobsPerThread,
    memory,
    run,
    end,
  }) as unknown as Pool<J, R>;
}
