import { memoryEstimate, THREAD_BYTES } from '#sim';
import { mostReplicates } from '../file/replicates.ts';
import type { Plan } from './plan.ts';
import type { Worlds } from './worldsOf.ts';

/**
 * Bytes of a process that runs a sweep, beside its threads and their runs: greatest resident sizes of 136, 171 and 244 MiB with 1, 2 and
 * 4 workers on 300 citizens (2026-11-30, Node 20.20).
 */
const PROCESS_BYTES = 101e6;

/** Bytes that a sweep takes at most with so many workers, if they are there: at the moment when its largest worlds are run side by side. */
export function sweepMemory(plan: Plan, workers: number, { groupOf, sizeOf, sharing }: Worlds): number {
  const first = new Map<number, number>();
  for (let point = 0; point < plan.points; point++) if (!first.has(groupOf(point))) first.set(groupOf(point), point);
  const worlds = [...first.values()].toSorted((a, b) => sizeOf(b).citizens - sizeOf(a).citizens);
  // Each is there as often as there are replicates.
  const replicates = mostReplicates(plan.experiment.replicates);
  const largest = Array.from({ length: workers }, (_, n) => worlds[Math.floor(n / replicates)]);
  const bytes = largest.flatMap((point) => {
    if (point === undefined) return [];
    const { scenario, citizens, months } = plan.scenarioAt(point);
    return [memoryEstimate(scenario.place, citizens, months, { keeps: sharing(point) > 1 })];
  });
  return bytes.reduce((sum, one) => sum + one, PROCESS_BYTES + workers * THREAD_BYTES);
}
