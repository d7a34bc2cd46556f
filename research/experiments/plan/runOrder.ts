import type { Plan } from './plan.ts';

/**
 * An order of runs in which those that start from the same world at month 0 follow each other: by world, then by seed,
 * then by point. Under common seeds every replicate's worlds are then made once, and one kept world at a time is enough.
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
  const independent = plan.experiment.replicates.seeds === 'independent';
  for (const points of groups) {
    // Every run has a world of its own then, and points are as good as they come.
    const blocks = independent ? Array.from(points, (point) => Int32Array.of(point)) : [points];
    for (const block of blocks) {
      for (let replicate = 0; replicate < Math.min(replicates, plan.replicates); replicate++) {
        for (const point of block) {
          const run = point * plan.replicates + replicate;
          if (isWanted(run)) yield run;
        }
      }
    }
  }
}

function pointsByGroup({ points, monthZeroGroupOf }: Plan): readonly Int32Array[] {
  const group = new Int32Array(points);
  const sizes: number[] = [];
  for (let point = 0; point < points; point++) {
    const number = monthZeroGroupOf(point);
    group[point] = number;
    sizes[number] = (sizes[number] ?? 0) + 1;
  }
  const groups = sizes.map((size) => new Int32Array(size));
  const filled = new Int32Array(sizes.length);
  for (let point = 0; point < points; point++) {
    const number = group[point] ?? 0;
    const members = groups[number];
    const next = filled[number] ?? 0;
    if (members !== undefined) members[next] = point;
    filled[number] = next + 1;
  }
  return groups;
}
