export { failed } from './protocol.ts';
export type { Job, KeptOutcome, Outcome, Perform, Pool } from './protocol.ts';
export { inLanes, type Lanes } from './inLanes.ts';
