import { studentQuantile } from '#analysis';
import type { OutcomeRow } from '../journal/finished.ts';
import { outcomeNames, placeOfRun, runOrder, type Plan, type Replicates } from '#experiments';
import { recordLeftOut, type Store } from '../disk/store.ts';
import { shardOf } from '../disk/storePaths.ts';
import { readValues } from '../merge/readValues.ts';
import { MUNICIPALITY } from '../disk/municipality.ts';

/** Which runs of a shard are still to be made, round by round. */
export interface ReplicatesWanted {
  /** Runs there will be, as far as is known now. */
  known(): number;
  any(): boolean;
  /** The runs of the next round, none of them done; null when nothing is missing. Ask when the last round is over. */
  next(): IterableIterator<number> | null;
  /** A run of the round has ended, with its rows or, when it failed, null. */
  note(run: number, rows: readonly OutcomeRow[] | null): void;
  /** A run of the round could not be made; it is not asked for again in this attempt. */
  giveUp(run: number): void;
  /** The rounds are over; unless they were cut short, runs that adaptive replicates did not need are left out for good. */
  finish(cutShort: boolean): void;
}

/**
 * Fixed replicates are one round. Adaptive ones begin with `atLeast` at every point; each round after that gives one more to
 * every point whose interval is still too wide. A point's need depends on its own results only, in the order of its
 * replicates, so that neither the order in which runs end nor a break in between changes which runs there are.
 */
export async function replicatesWanted(
  store: Store,
  plan: Plan,
  shard: number,
  done: ReadonlySet<number>,
): Promise<ReplicatesWanted> {
  const { replicates } = plan.experiment;
  if (replicates.kind === 'fixed') return fixedReplicates(store, plan, shard, done);
  return adaptiveReplicates(store, plan, replicates, done);
}

function fixedReplicates(store: Store, plan: Plan, shard: number, done: ReadonlySet<number>): ReplicatesWanted {
  const { shards } = store.manifest;
  const total = Math.floor((plan.runs - 1 - shard) / shards) + 1;
  let begun = false;
  return {
    known: () => total,
    any: () => done.size < total,
    next() {
      if (begun || done.size >= total) return null;
      begun = true;
      return runOrder(plan, { isWanted: (run) => shardOf(run, shards) === shard && !done.has(run) });
    },
    note: () => undefined,
    giveUp: () => undefined,
    finish: () => undefined,
  };
}

async function adaptiveReplicates(
  store: Store,
  plan: Plan,
  rule: Extract<Replicates, { readonly kind: 'adaptive' }>,
  done: ReadonlySet<number>,
): Promise<ReplicatesWanted> {
  const column = outcomeNames(plan.experiment).indexOf(rule.outcome);
  const values = new Map<number, number>();
  for (const run of done) values.set(run, NaN);
  await readValues(store, { outcome: rule.outcome, month: rule.month, area: MUNICIPALITY }, (run, value) =>
    values.set(run, value),
  );
  /** Replicates each point is to get, as far as is known. */
  const wanted = new Uint32Array(plan.points).fill(rule.atLeast);
  const spreads = Array.from({ length: plan.points }, (): Spread => ({ count: 0, mean: 0, squares: 0, looked: 0 }));

  /** Points whose present replicates are all there get another one while they need it and may have it. */
  function lookAt(point: number): void {
    const spread = spreads[point]!;
    for (;;) {
      while (spread.looked < wanted[point]!) {
        const value = values.get(point * plan.replicates + spread.looked);
        if (value === undefined) return;
        values.delete(point * plan.replicates + spread.looked);
        take(spread, value);
      }
      if (wanted[point]! >= rule.atMost || hasEnough(spread, rule)) return;
      wanted[point]! += 1;
    }
  }

  const isDone = new Set(done);
  let changed = true;
  return {
    known: () => wanted.reduce((sum, count) => sum + count, 0),
    any: () => true,
    next() {
      if (!changed) return null;
      for (let point = 0; point < plan.points; point++) lookAt(point);
      const runs = [...runOrder(plan, { isWanted: (run) => isWanted(run) && !isDone.has(run) })];
      changed = runs.length > 0;
      return changed ? runs.values() : null;
    },
    note(run, rows) {
      const row =
        rows?.find(({ month, area }) => month === rule.month && area === MUNICIPALITY) ?? rows?.findLast(isWhole);
      values.set(run, row?.values[column] ?? NaN);
      isDone.add(run);
    },
    giveUp: (run) => void isDone.add(run),
    finish(cutShort) {
      if (cutShort) return;
      const leftOut: number[] = [];
      for (let run = 0; run < plan.runs; run++) if (!isWanted(run)) leftOut.push(run);
      const recorded = recordLeftOut(store, leftOut);
      if (!recorded.ok) throw new Error(recorded.issues.map(({ field, got }) => `${field}: ${got}`).join('; '));
    },
  };

  function isWanted(run: number): boolean {
    const { point, replicate } = placeOfRun(plan, run);
    return replicate < wanted[point]!;
  }
}

function isWhole({ area }: OutcomeRow): boolean {
  return area === MUNICIPALITY;
}

/** The results of a point so far: count, mean and sum of squared deviations (Welford 1962), and replicates looked at. */
interface Spread {
  count: number;
  mean: number;
  squares: number;
  looked: number;
}

/** Failed runs and outcomes that do not exist count as replicates, but not as results. */
function take(spread: Spread, value: number): void {
  spread.looked += 1;
  if (Number.isNaN(value)) return;
  spread.count += 1;
  const off = value - spread.mean;
  spread.mean += off / spread.count;
  spread.squares += off * (value - spread.mean);
}

/**
 * Whether the interval of a point's mean is narrow enough: half its width, t · s ÷ √n by Student's distribution, is not
 * above the wanted one. Looking after every replicate lets the interval cover its mean a little less often than it says
 * (Law 2015, 9.4.1); `atLeast` 10 or more keeps that small.
 */
function hasEnough(
  { count, squares }: Spread,
  { halfWidth, confidence }: Extract<Replicates, { readonly kind: 'adaptive' }>,
): boolean {
  if (count < 2) return false;
  const deviation = Math.sqrt(squares / (count - 1));
  return (studentQuantile(confidence, count - 1) * deviation) / Math.sqrt(count) <= halfWidth;
}
