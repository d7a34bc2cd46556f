import type { Plan } from './plan.ts';
import { worldsOf } from './worldsOf.ts';

/**
 * An order of runs in which those that start from the same world at month 0 follow each other: by world, then by seed,
 * then by point. Under common seeds every replicate's worlds are then made once, and one kept world at a time is enough. Worlds of
 * many citizens come before those of few, so that no worker is left with the largest at the end.
 * `replicates` cuts it short, for the first round of adaptive replicates; `isWanted` leaves runs out, such as those of other
 * shards and those that are done. Indices of runs and their results do not depend on it.
 */
export function* runOrder(
  plan: Plan,
  {
    replicates = plan.replicates,
    isWanted = () => true,
  }: { readonly replicates?: number; readonly isWanted?: (run: number) => boolean } = {},
): Generator<number, void, undefined> {
  const groups = pointsByGroup(plan);
  for (const points of groups) {
    // Only runs of the same seeds have a world in common.
    for (const block of bySeeds(points, plan)) {
      for (let replicate = 0; replicate < Math.min(replicates, plan.replicates); replicate++) {
        for (const point of block) {
          const run = point * plan.replicates + replicate;
          if (isWanted(run)) yield run;
        }
      }
    }
  }
}

function bySeeds(points: Int32Array, { seedGroupOf }: Plan): readonly (readonly number[])[] {
  const blocks = new Map<number, number[]>();
  for (const point of points) {
    const group = seedGroupOf(point);
    const block = blocks.get(group);
    if (block === undefined) blocks.set(group, [point]);
    else block.push(point);
  }
  return [...blocks.values()];
}

function pointsByGroup(plan: Plan): readonly Int32Array[] {
  const { vary, count, groupOf, sharing, sizeOf } = worldsOf(plan);
  const groups: Int32Array[] = [];
  const filled = new Int32Array(count);
  for (let point = 0; point < plan.points; point++) {
    const group = groupOf(point);
    const members = (groups[group] ??= new Int32Array(sharing(point)));
    members[filled[group]!++] = point;
  }
  if (!vary) return groups;
  const citizensOf = ([first = 0]: Int32Array): number => sizeOf(first).citizens;
  return groups.toSorted((a, b) => citizensOf(b) - citizensOf(a));
}
