export type { Job, KeptOutcome, Outcome, Perform, Pool } from './protocol.ts';
