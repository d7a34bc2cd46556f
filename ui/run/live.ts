import type { Atlas } from '#scenarios';
import { issueText } from '#sim';
import type { Pool } from '#workers';
import { openPool } from '#workers/web';
import type { AppState } from '../state/appState.ts';
import { comparison, notice, progress, reproduced, words } from '../state/pageState.ts';
import { runComparison, type KeptWorlds } from './runComparison.ts';
import { fetchAtlas, scenariosOf, type ReadyStrategy } from './scenariosOf.ts';

/** Milliseconds that a thumb must rest before all runs start; until then only the first is run. */
const REST = 150;

/** The part of the page that runs the model: it keeps the workers and the month-0 worlds, and stops what is superseded. */
export interface Live {
  readonly atlas: Atlas;
  /** Strategies of a state ready to run, for their levers and titles; null where they cannot be run, which is told. */
  ready(state: AppState): readonly ReadyStrategy[] | null;
  /** Runs the state; `moving`: the user is still at it. */
  run(state: AppState, moving: boolean): void;
  stop(): void;
}

/** Opens the workers and the atlas. */
export async function openLive(base: string): Promise<Live> {
  const atlas = await fetchAtlas(base);
  const size = Math.max(1, Math.min(4, (navigator.hardwareConcurrency || 2) - 1));
  const pool: Pool = openPool(size);
  const worlds: KeptWorlds = new Map();
  let running = new AbortController();
  let rest: ReturnType<typeof setTimeout> | undefined;
  let expected = comparison.value?.strategies.map(({ fingerprint }) => fingerprint) ?? [];

  function ready(state: AppState): readonly ReadyStrategy[] | null {
    const found = scenariosOf(state, atlas);
    if (found.ok) return found.strategies;
    notice(`${words.value.problems}: ${found.issues.map(issueText).join('; ')}`);
    return null;
  }

  async function start(state: AppState, replicates: number): Promise<void> {
    running.abort();
    const mine = new AbortController();
    running = mine;
    const strategies = ready(state);
    if (strategies === null) return;
    progress.value = { status: 'running', done: 0, all: strategies.length * replicates };
    await runComparison({
      strategies,
      place: state.place,
      replicates,
      pool,
      worlds,
      signal: mine.signal,
      onData(data, done, all) {
        const prints = data.strategies.map(({ fingerprint }) => fingerprint);
        if (expected.length > 0 && prints.every((print) => print !== null)) {
          reproduced.value = prints.join() === expected.join();
          expected = [];
        }
        // While few runs are in, the old band says more than a band of two; the first run alone is shown while moving.
        if (done === all || replicates === 1 || done >= 5 * strategies.length) comparison.value = data;
        progress.value = done === all ? { status: 'done' } : { status: 'running', done, all };
      },
      onFailure(reason) {
        notice(words.value.workerFailed(reason));
      },
    });
  }

  return {
    atlas,
    ready,
    run(state, moving) {
      clearTimeout(rest);
      if (!moving) {
        void start(state, state.runs);
        return;
      }
      void start(state, 1);
      rest = setTimeout(() => void start(state, state.runs), REST);
    },
    stop() {
      clearTimeout(rest);
      running.abort();
      progress.value = { status: 'stopped' };
    },
  };
}
