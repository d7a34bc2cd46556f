import { STOPPED } from './protocol.ts';

interface Turns {
  /** Milliseconds of work between two turns of the event loop: `stop`, Ctrl-C and progress are heard there. */
  readonly slice: number;
  readonly isStopped: () => boolean;
  /** Hears of every month. */
  readonly onMonth?: (month: number) => void;
}

/** Does the work of a job on this thread without holding it up: before every slice the event loop has a turn. */
export async function inTurns<A>(
  work: Generator<number, A, undefined>,
  { slice, isStopped, onMonth }: Turns,
): Promise<A | typeof STOPPED> {
  for (;;) {
    await nextTurn();
    if (isStopped()) return STOPPED;
    const end = performance.now() + slice;
    do {
      const { done, value } = work.next();
      if (done === true) return value;
      onMonth?.(value);
    } while (performance.now() < end);
  }
}

/** A turn of the event loop, without the 4 ms that browsers add to timers. */
function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
