import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { playGame, runsOfReplicate, type Played, type PlayedReplicate } from '#explain';
import type { SeriesReading } from '#runs';
import { behindOthers } from '../run/behindOthers.ts';
import type { Live } from '../run/live.ts';
import { MASTER_SEED } from '../run/runComparison.ts';
import { noticePace, secondsOf } from '../run/runPace.ts';
import { MONTHS } from '../state/appState.ts';
import { allRunsIn } from '../state/pageState.ts';
import { isPreciseAt, readTracks, type PageGame } from './differenceTracks.ts';
import { gameKey, keepReplicates, keptReplicates } from './keptGames.ts';
import type { Asked } from './mixedStrategy.ts';

/** Replicates after which what is known is shown anew. */
const STAGE = 4;
/** Stages until sentences can be told, after which it is looked whether that is enough. */
const LEAST = 12;
/** Shares known to within so much of all that moves are known well enough. */
export const WANTED = 0.1;
/** Where they never are: with ledgers, which take more room, fewer. */
const MOST = { figures: 40, ledgers: 16 } as const;
/** A run with its ledger takes so much longer. */
const WITH_LEDGER = 1.7;
/**
 * What takes longer than so many seconds until it can be told in words, or nobody knows how long, is not begun unasked; of so few citizens
 * in all it is.
 */
const DEAR = { seconds: 90, citizens: 1_000_000 } as const;

/** How far the runs have come. */
export type Growth =
  | { readonly status: 'waiting' | 'stopped' | 'enough' | 'all' }
  /** `runs` until it can be told in words, and about how many seconds they take. */
  | { readonly status: 'asking'; readonly runs: number; readonly seconds: number | undefined }
  /** Runs of those until so many replicates are there. */
  | {
      readonly status: 'running';
      readonly done: number;
      readonly all: number;
      readonly replicates: number;
      readonly remaining: number | null;
    }
  | { readonly status: 'failed'; readonly reason: string };

export interface Difference {
  readonly growth: Growth;
  /** What is shown: whole stages, or as far as it came. */
  readonly played: Played;
  /** Whether there are as many replicates as there will be. */
  readonly isAtEnd: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * The game of two strategies, played in the workers of the page behind whatever else is asked of them: at full size with few replicates
 * first, then with more, until every share of what is looked at is known well enough. It waits while the comparison itself runs, ends with
 * the part of the page that asked, and goes on where it was.
 */
export function useDifference(
  live: Live,
  asked: Asked,
  { page, reading }: { readonly page: PageGame; readonly reading: SeriesReading },
): Difference {
  const { strategy, against } = asked;
  const { game, exact, ledger } = page;
  const key = useMemo(() => gameKey(strategy, against, ledger), [strategy, against, ledger]);
  const ready = allRunsIn.value;
  const most = ledger ? MOST.ledgers : MOST.figures;
  const [shown, setShown] = useState<readonly PlayedReplicate[]>([]);
  const [growth, setGrowth] = useState<Growth>({ status: 'waiting' });
  const running = useRef(new AbortController());
  /** What somebody asked for of this game: to begin although it is dear, or to rest. */
  const wish = useRef<{ readonly key: string; readonly is: 'start' | 'stop' } | null>(null);
  const looked = useRef(reading);
  looked.current = reading;

  async function grow(): Promise<void> {
    running.current.abort();
    const mine = new AbortController();
    running.current = mine;
    const { signal } = mine;
    const before = keptReplicates(key);
    const perReplicate = runsOfReplicate(game, exact);
    const stageAfter = (count: number): number => Math.min(most, STAGE * (Math.floor(count / STAGE) + 1));
    let [known, ended] = [before.length, 0];
    const began = performance.now();
    const tell = (): void => {
      const took = performance.now() - began;
      const replicates = stageAfter(known);
      const all = (replicates - before.length) * perReplicate;
      const done = Math.min(ended, all);
      const remaining = ended < 2 * live.pool.size ? null : Math.ceil(((took / ended) * (all - done)) / 1000);
      setGrowth({ status: 'running', done, all, replicates, remaining });
    };
    tell();
    const outcome = await playGame(
      {
        game,
        months: MONTHS,
        citizens: strategy.citizens,
        masterSeed: MASTER_SEED,
        exact,
        replicates: most,
        before,
        ledger,
        read: readTracks,
        isEnough(replicates) {
          known = replicates.length;
          if (known % STAGE !== 0) return false;
          const stage = [...replicates];
          keepReplicates(key, stage);
          if (!signal.aborted) setShown(stage);
          return isPreciseAt(page, playedOf(stage), looked.current, { wanted: WANTED, least: LEAST });
        },
      },
      behindOthers(live.pool),
      {
        signal,
        onRun(runs) {
          ended = runs;
          if (!signal.aborted) tell();
        },
      },
    );
    noticePace(ended, strategy.citizens * (ledger ? WITH_LEDGER : 1), performance.now() - began);
    keepReplicates(key, outcome.replicates);
    // Whoever stopped it for another question has asked that by now.
    if (running.current !== mine) return;
    setShown(outcome.replicates);
    const [lost] = outcome.lost;
    if (lost !== undefined && outcome.replicates.length === 0) setGrowth({ status: 'failed', reason: lost.reason });
    else setGrowth({ status: outcome.ended });
  }

  function begin(): void {
    const known = keptReplicates(key);
    setShown(known);
    if (known.length > 0 && isPreciseAt(page, playedOf(known), reading, { wanted: WANTED, least: LEAST })) {
      setGrowth({ status: 'enough' });
      return;
    }
    if (known.length >= most) {
      setGrowth({ status: 'all' });
      return;
    }
    const runs = Math.max(0, LEAST - known.length) * runsOfReplicate(game, exact);
    const work = strategy.citizens * runs * (ledger ? WITH_LEDGER : 1);
    const seconds = secondsOf(runs, strategy.citizens * (ledger ? WITH_LEDGER : 1));
    const isDear = work > DEAR.citizens && !(seconds !== undefined && seconds <= DEAR.seconds);
    const wished = wish.current?.key === key ? wish.current.is : null;
    if (wished === 'stop') setGrowth({ status: 'stopped' });
    else if (isDear && wished === null) setGrowth({ status: 'asking', runs, seconds });
    else void grow();
  }

  useEffect(() => {
    setShown(keptReplicates(key));
    setGrowth({ status: 'waiting' });
    if (ready) begin();
    return () => {
      running.current.abort();
      running.current = new AbortController();
    };
  }, [live, key, ready]);

  return {
    growth,
    played: useMemo(() => playedOf(shown), [shown]),
    isAtEnd: shown.length >= most,
    start() {
      wish.current = { key, is: 'start' };
      void grow();
    },
    stop() {
      wish.current = { key, is: 'stop' };
      running.current.abort();
    },
  };
}

/** Replicates as a game that was played so far. */
function playedOf(replicates: readonly PlayedReplicate[]): Played {
  const runs = replicates.reduce((sum, { fingerprints }) => sum + fingerprints.length, 0);
  return { replicates, lost: [], runs, ended: 'all' };
}
