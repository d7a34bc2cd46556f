import { threadEntry } from '#workers/node';
import { simulateSweep } from './simulateSweep.ts';
import type { SweepJob } from './sweepJob.ts';

/** Made ready once for all runs of a sweep; a thread may serve several sweeps in turn. */
let ready: { readonly key: string; readonly simulate: ReturnType<typeof simulateSweep> } | null = null;

/** What a thread of a sweep's pool runs. */
export default threadEntry(async (job: SweepJob) => {
  const { expressions, stop } = job.asked;
  const key = JSON.stringify([expressions, stop]);
  if (ready?.key !== key) ready = { key, simulate: simulateSweep({ expressions, stop }) };
  return (await ready.simulate)(job);
});
