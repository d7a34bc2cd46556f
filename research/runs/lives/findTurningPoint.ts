import type { KeptWorld, Scenario } from '#sim';
import { inLanes, runTries, type Outcome, type Pool, type TriedPath } from '#workers';
import type { Life } from './lives.ts';
import { isFlipped, triesOf, type Tried, type TurningPoint } from './turningPoint.ts';

/** The run a life was lived in. */
export interface LivedIn {
  readonly scenario: Scenario;
  readonly months: number;
  readonly citizens: number;
  readonly seed: string;
  /** Its world at month 0, where it is kept. */
  readonly from?: KeptWorld | undefined;
}

interface Search {
  readonly pool: Pick<Pool, 'run' | 'size'>;
  readonly signal: AbortSignal;
  readonly onTried?: (done: number, all: number) => void;
}

/** Tries that a worker makes on one way through the run: few enough that progress is seen, and that no worker waits long for others. */
const AT_ONCE = 6;

/**
 * Tries every declared change on a life, one at a time: the run goes on from the month before with the same luck in everything.
 * The same whatever the pool. A try that fails fails the search; aborting stops it.
 */
export async function findTurningPoint(
  life: Life,
  { scenario, months, citizens, seed, from }: LivedIn,
  { pool, signal, onTried }: Search,
): Promise<Outcome<TurningPoint>> {
  const tries = triesOf(life, months);
  const paths: (TriedPath | undefined)[] = [];
  const bad: Outcome<never>[] = [];
  let done = 0;
  // Neighbours in time share the way to them.
  const inTime = tries.map((_, n) => n).sort((a, b) => (tries[a]?.month ?? 0) - (tries[b]?.month ?? 0) || a - b);
  const parts = Array.from({ length: Math.ceil(inTime.length / AT_ONCE) }, (_, part) =>
    inTime.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
  const options = { seed, citizens, ...(from === undefined ? {} : { from }) };
  onTried?.(0, tries.length);
  await inLanes(parts, { lanes: pool.size, signal }, async (part, both) => {
    if (bad.length > 0) return;
    const own = part.flatMap((n) => tries[n] ?? []);
    const outcome = await runTries(pool, { scenario, options, tries: own }, both);
    if (outcome.status !== 'done') {
      bad.push(outcome);
      return;
    }
    part.forEach((n, at) => (paths[n] = outcome.result[at]));
    done += part.length;
    onTried?.(done, tries.length);
  });
  if (signal.aborted) return { status: 'stopped' };
  const [first] = bad;
  if (first !== undefined) return first;
  const tried = tries.flatMap(({ change: { circumstance, size }, month }, n): readonly Tried[] => {
    const path = paths[n];
    if (path?.isMet !== true) return [];
    return [{ circumstance, size, month, isFlipped: isFlipped(life, month, path.path) }];
  });
  return { status: 'done', result: { life, tried } };
}
