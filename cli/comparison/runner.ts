import type { KeptWorld } from '#sim';
import type { Job, Outcome } from '#workers';

/** How the making of a month-0 world ended. */
export type KeptOutcome =
  | { readonly status: 'kept'; readonly world: KeptWorld }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'stopped' };

/** What runs jobs for a comparison: a pool of workers, or this thread. */
export interface Runner {
  /** How many jobs run at the same time. */
  readonly size: number;
  run(job: Job, signal?: AbortSignal): Promise<Outcome>;
  /** Makes the month-0 world of a job; left out where only whole runs are possible. */
  keep?(job: Job, signal?: AbortSignal): Promise<KeptOutcome>;
  close(): Promise<void>;
}
