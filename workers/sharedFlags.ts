/**
 * What both sides of a thread know about one job: shared memory, because a thread that simulates reads no messages and
 * a thread that died sends none.
 */
export type SharedFlags = Int32Array<SharedArrayBuffer>;

/** 1 when the job should stop. */
export const STOP = 0;
/** WAITING, RUNNING or ENDED. */
export const STAGE = 1;
/** Month the job has reached, 0 during set-up. */
export const MONTH = 2;
/** Id of the thread that took the job. */
export const THREAD = 3;

export const WAITING = 0;
export const RUNNING = 1;
export const ENDED = 2;

export function createFlags(): SharedFlags {
  return new Int32Array(new SharedArrayBuffer(4 * Int32Array.BYTES_PER_ELEMENT));
}
