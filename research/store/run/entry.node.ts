import type { JobList } from '#workers';
import { oneAfterTheOther, threadEntry } from '#workers/node';
import { simulateSweep } from './simulateSweep.ts';
import type { SweepJob } from './sweepJob.ts';

/** Made ready once for all runs of a sweep; a thread may serve several sweeps in turn. */
let ready: { readonly key: string; readonly simulate: Awaited<ReturnType<typeof simulateSweep>> } | null = null;

/** What a thread of a sweep's pool runs. */
export default threadEntry(async (list: JobList<SweepJob>) => {
  const [first] = list.jobs;
  if (first === undefined) throw new Error('a list of no runs');
  const { expressions, stop } = first.asked;
  const key = JSON.stringify([expressions, stop]);
  if (ready?.key !== key) ready = { key, simulate: await simulateSweep({ expressions, stop }) };
  return oneAfterTheOther(ready.simulate)(list);
});
