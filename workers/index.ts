export { runFreezes, type FreezeJob, type FrozenChanges } from './freezeLoops.ts';
export { failed } from './protocol.ts';
export type { Job, JobList, KeptOutcome, Outcome, Pool, RunJob } from './protocol.ts';
export { inLanes, type Lanes } from './inLanes.ts';
export { openThisThread, type ThisThreadOptions } from './thisThread.ts';
export { runTries, type TriedPath, type Try, type TryJob } from './tryChanges.ts';
