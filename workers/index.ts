export type { Job, Outcome, Perform, Pool } from './protocol.ts';
