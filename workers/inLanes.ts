/** How a list is worked through. */
export interface Lanes {
  /** How many items are under way at the same time. */
  readonly lanes: number;
  /** Aborting takes no further item; what is under way is told by the signal that `work` is given. */
  readonly signal: AbortSignal;
}

/**
 * Works through a list, so many items at a time, each taken when a lane is free: no more are held in memory, and none idles. The
 * first fault of any item stops all others, in whatever lane they are, and is thrown once every lane has come to rest: nobody is
 * still writing when the caller closes its files. Resolves when all items are done or `signal` was aborted.
 */
export async function inLanes<T>(
  items: Iterable<T>,
  { lanes, signal }: Lanes,
  work: (item: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  // `AbortSignal.any` would do, but not every browser the page is built for has it.
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  const waiting = items[Symbol.iterator]();
  const faults: unknown[] = [];
  async function lane(): Promise<void> {
    while (!stop.signal.aborted) {
      const { done, value } = waiting.next();
      if (done === true) return;
      await work(value, stop.signal);
    }
  }
  await Promise.all(
    Array.from({ length: lanes }, () =>
      lane().catch((fault: unknown) => {
        faults.push(fault);
        abort();
      }),
    ),
  );
  signal.removeEventListener('abort', abort);
  if (faults.length > 0) throw faults[0];
}
