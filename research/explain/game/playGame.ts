import {
  distinct,
  drawOrder,
  endCoalitions,
  everyCoalition,
  pairCoalitions,
  type Coalition,
  type Order,
} from '#analysis';
import { runReplicates, type Arm } from '#runs';
import { replicateSeed, type Result, type Scenario } from '#sim';
import type { Pool } from '#workers';
import type { ModelGame } from '../players/player.ts';

/** How a game is played. */
export interface Play {
  readonly game: ModelGame;
  readonly months: number;
  readonly citizens: number;
  readonly masterSeed: string;
  /** All coalitions, or those that a pair of orders and the two ends ask for. */
  readonly exact: boolean;
  /** At most so many replicates. */
  readonly replicates: number;
  /** The first replicates of the same game, where they were played before: they count, and are not played again. */
  readonly before?: readonly PlayedReplicate[];
  /** What is read of a run. */
  readonly read: (result: Result) => readonly number[];
  readonly ledger: boolean;
  /** Whether the replicates so far, in their order, are enough. */
  readonly isEnough: (played: readonly PlayedReplicate[]) => boolean;
}

/** One replicate of a game: what every coalition gave. */
export interface PlayedReplicate {
  /** From 1. */
  readonly replicate: number;
  readonly seed: string;
  /** Null where all coalitions were played. */
  readonly order: Order | null;
  /** In the order of the runs: for each scenario of a coalition what was read. */
  readonly worths: ReadonlyMap<Coalition, readonly (readonly number[])[]>;
  readonly fingerprints: readonly string[];
}

/** A replicate of which a run failed: it counts for nothing. */
export interface LostReplicate {
  readonly replicate: number;
  readonly seed: string;
  readonly reason: string;
}

/** A game as far as it was played: whole replicates from the first on, in their order. `lost`: of those that were played now. */
export interface Played {
  readonly replicates: readonly PlayedReplicate[];
  readonly lost: readonly LostReplicate[];
  readonly runs: number;
  /** Whether they were enough, or as many as were allowed. */
  readonly ended: 'enough' | 'all' | 'stopped';
}

interface CoalitionArm extends Arm {
  readonly coalition: Coalition;
  readonly side: number;
}

interface Underway {
  readonly coalitions: readonly Coalition[];
  readonly order: Order | null;
  readonly read: Map<Coalition, (readonly number[])[]>;
  readonly fingerprints: string[];
  failed: string | null;
  ended: boolean;
}

/** The coalitions that a replicate asks for. */
export function coalitionsOf(game: ModelGame, order: Order | null): readonly Coalition[] {
  const players = game.players.length;
  return order === null ? everyCoalition(players) : distinct([...pairCoalitions(order), ...endCoalitions(players)]);
}

/** Runs that a replicate takes. */
export function runsOfReplicate(game: ModelGame, exact: boolean): number {
  const players = game.players.length;
  const sides = game.over === 'mechanisms' ? 2 : 1;
  // Two for each player in a pair of orders, and 2n − 4 more for the ends of all but the first and the last.
  return sides * (exact ? 2 ** players : Math.min(2 ** players, Math.max(2, 4 * players - 4)));
}

/**
 * Plays a game replicate by replicate: every coalition under the replicate's seed, from one world at month 0. What is answered is the
 * same for any number of workers: replicates count in their order, and those that were under way when enough were there do not.
 * `onRun` hears how many runs have ended now.
 */
export async function playGame(
  play: Play,
  pool: Pool,
  { signal, onRun }: { readonly signal: AbortSignal; readonly onRun: (runs: number) => void },
): Promise<Played> {
  const { game, months, citizens, masterSeed } = play;
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  const underway = new Map<number, Underway>();
  const replicates: PlayedReplicate[] = [...(play.before ?? [])];
  const lost: LostReplicate[] = [];
  const first = (replicates.at(-1)?.replicate ?? 0) + 1;
  let [counted, next] = [0, first];
  let runs = replicates.reduce((sum, { fingerprints }) => sum + fingerprints.length, 0);
  let ended: Played['ended'] = 'all';

  function armsOf(replicate: number): readonly CoalitionArm[] {
    const order = play.exact
      ? null
      : drawOrder(
          game.groups.map(({ members }) => members),
          masterSeed,
          replicate,
        );
    const coalitions = coalitionsOf(game, order);
    underway.set(replicate, { coalitions, order, read: new Map(), fingerprints: [], failed: null, ended: false });
    return coalitions.flatMap((coalition) =>
      game.scenariosOf(coalition).map((scenario: Scenario, side) => ({ scenario, months, citizens, coalition, side })),
    );
  }

  /** Takes up those that have ended, in their order. */
  function takeUp(): void {
    for (let one = underway.get(next); one?.ended === true && ended === 'all'; one = underway.get(next)) {
      const { order, read, fingerprints, failed, coalitions } = one;
      const seed = replicateSeed(masterSeed, next);
      const worths = new Map(coalitions.map((coalition) => [coalition, read.get(coalition) ?? []]));
      runs += fingerprints.length;
      if (failed === null) replicates.push({ replicate: next, seed, order, worths, fingerprints });
      else lost.push({ replicate: next, seed, reason: failed });
      underway.delete(next);
      next += 1;
      if (failed === null && play.isEnough(replicates)) {
        ended = 'enough';
        abort();
      }
    }
  }

  await runReplicates({
    arms: armsOf,
    replicates: Array.from({ length: Math.max(0, play.replicates - first + 1) }, (_, index) => first + index),
    masterSeed,
    pool,
    signal: stop.signal,
    options: () => ({ ledger: play.ledger }),
    onEnd({ arm, index, replicate }, outcome) {
      const one = underway.get(replicate);
      if (one === undefined || outcome.status === 'stopped') return;
      if (outcome.status === 'failed') one.failed ??= outcome.reason;
      else {
        const sides = one.read.get(arm.coalition) ?? [];
        sides[arm.side] = play.read(outcome.result);
        one.read.set(arm.coalition, sides);
        one.fingerprints[index] = outcome.result.fingerprint;
      }
      counted += 1;
      onRun(counted);
    },
    onReplicate(replicate) {
      const one = underway.get(replicate);
      if (one !== undefined) one.ended = true;
      takeUp();
    },
  });
  signal.removeEventListener('abort', abort);
  if (signal.aborted && ended === 'all') ended = 'stopped';
  return { replicates, lost, runs, ended };
}
