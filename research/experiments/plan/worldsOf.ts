import { placeOfRun, type Plan } from './plan.ts';

/** What it takes to make a world, as months of its run: 1.4 µs a citizen, where a month takes 0.13 (Preston enlarged, 10⁵ to 10⁷). */
const MAKING_MONTHS = 10;

/** The size of a point's runs. */
export interface WorldSize {
  readonly citizens: number;
  /** What it takes to come to month 0, in months of a run: making the world and spin-up. */
  readonly monthsToMake: number;
}

/** The worlds at month 0 that the runs of a plan start from. */
export interface Worlds {
  /** Worlds there are, each as often as there are seeds. */
  readonly count: number;
  /** Which of them a point starts from. */
  readonly groupOf: (point: number) => number;
  /** How many points start from the same world as one of them, itself counted: above 1 the world is worth keeping. */
  readonly sharing: (point: number) => number;
  readonly sizeOf: (point: number) => WorldSize;
  /** The same for runs that start from the same world. */
  readonly nameOf: (run: number) => string;
  /** Whether points may differ in size. */
  readonly vary: boolean;
}

export function worldsOf(plan: Plan): Worlds {
  const { points, monthZeroGroupOf, scenarioAt } = plan;
  const groups = new Int32Array(points);
  const counts: number[] = [];
  for (let point = 0; point < points; point++) {
    const group = monthZeroGroupOf(point);
    groups[point] = group;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  const groupOf = (point: number): number => groups[point] ?? 0;
  const vary = sizesVary(plan);
  const sizes = new Map<number, WorldSize>();
  return {
    count: counts.length,
    groupOf,
    vary,
    sharing: (point) => counts[groupOf(point)] ?? 0,
    nameOf: (run) => `${groupOf(placeOfRun(plan, run).point)} ${plan.seedOf(run)}`,
    sizeOf(point) {
      // Points of one world have one size; where all have, one scenario is enough.
      const group = vary ? groupOf(point) : 0;
      const known = sizes.get(group);
      if (known !== undefined) return known;
      const { citizens, scenario } = scenarioAt(vary ? point : 0);
      const size = { citizens, monthsToMake: MAKING_MONTHS + scenario.spinUpMonths };
      sizes.set(group, size);
      return size;
    },
  };
}

function sizesVary({ experiment: { bases, factors } }: Plan): boolean {
  return (
    bases.length > 1 ||
    factors.some(({ target }) => target.kind === 'place' || (target.kind === 'run' && target.key === 'spinUpMonths'))
  );
}
