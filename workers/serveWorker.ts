import { expose, transfer, wrap, type Remote } from 'comlink';
import { buffersOf } from './buffersOf.ts';
import { STOPPED, type Answer, type Job, type Perform } from './protocol.ts';

/** What a page can ask of a Web Worker. Jobs are numbered, so that a late `stop` cannot meet the next job. */
export interface Desk {
  perform(job: Job, number: number): Promise<Answer>;
  stop(number: number): void;
  /** Holds a lock for as long as the worker lives; answers once it is held. */
  hold(lock: string): Promise<void>;
}

/** Milliseconds a run goes on before the worker looks for messages, such as `stop`. */
const SLICE = 20;

/** All a Web Worker's file does: answers the page's calls and moves the results' buffers back. */
export function serveJobs(perform: Perform): void {
  let stopped = -1;
  const desk: Desk = {
    async perform(job, number) {
      const work = perform(job);
      let looked = performance.now();
      while (stopped < number) {
        const { done, value } = work.next();
        if (done === true) return transfer(value, buffersOf(value));
        if (performance.now() - looked < SLICE) continue;
        await readMessages();
        looked = performance.now();
      }
      return STOPPED;
    },
    stop(number) {
      stopped = number;
    },
    hold(lock) {
      return new Promise((held, refused) => {
        const forEver = new Promise(() => {});
        navigator.locks.request(lock, () => (held(), forEver)).catch(refused);
      });
    },
  };
  addEventListener('messageerror', () => {
    throw new Error('a job could not be read');
  });
  expose(desk);
}

/** The page's side of a worker that calls `serveJobs`. */
export function connect(worker: Worker): Remote<Desk> {
  return wrap<Desk>(worker);
}

/** A turn of the event loop, without the 4 ms that browsers add to timers. */
function readMessages(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
