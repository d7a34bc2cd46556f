import type { Atlas } from '#scenarios';
import { replicateSeed, type Result, type RunOptions } from '#sim';
import { keptWorlds, type LivedIn } from '#runs';
import type { Pool } from '#workers';
import { openPool } from '#workers/web';
import { MONTHS, type AppState } from '../state/appState.ts';
import { shippedPlace } from '../state/shippedPlace.ts';
import { choices, comparison, dismiss, notice, progress, reproduced, show, words } from '../state/pageState.ts';
import { problemsText } from './problemsText.ts';
import { fingerprintOf, runsIn, type ComparisonData } from '../state/comparisonData.ts';
import { keepRuns } from './keptRuns.ts';
import { nextTask } from './nextTask.ts';
import { behindOthers } from './behindOthers.ts';
import { countOf, MASTER_SEED, MOST_CITIZENS_KEPT, MOST_WORLDS, runComparison } from './runComparison.ts';
import { noticePace } from './runPace.ts';
import { workerInside } from './readAsset.ts';
import { fetchAtlas, scenariosOf, type ReadyStrategy } from './scenariosOf.ts';
import { shippedComparison } from './shippedComparison.ts';

/** Milliseconds that a thumb must rest before all runs start; until then only the first is run. */
const REST = 150;
/** Milliseconds a first line may take while the thumb moves; above it, fewer citizens are simulated and it is said. */
const PATIENCE = 90;
const FEWEST_PREVIEWED = 500;
/** More citizens than this are simulated only when somebody has said so: a link may ask for a whole country. */
export const ASKS_ABOVE = 100_000;

/** The part of the page that runs the model: it keeps workers, month-0 worlds and runs, and stops what is superseded. */
export interface Live {
  readonly atlas: Atlas;
  readonly pool: Pool;
  /** Strategies of a state ready to run, for their levers and titles; null where they cannot be run, which is told. */
  ready(state: AppState): readonly ReadyStrategy[] | null;
  /** Runs the state; `moving`: the user is still at it. */
  run(state: AppState, moving: boolean): void;
  /** One run of the comparison again, with more recorded: people, stories, the ledger; null if it was stopped or failed. */
  record(
    strategy: ReadyStrategy,
    replicate: number,
    wanted: Pick<RunOptions, 'frames' | 'follow' | 'ledger' | 'months' | 'neighbourhoods'>,
    signal: AbortSignal,
  ): Promise<Result | null>;
  /** Where and how a run of the comparison was lived, with its world at month 0, for whoever tries something else on it. */
  lived(strategy: ReadyStrategy, replicate: number, signal: AbortSignal): Promise<LivedIn>;
  stop(): void;
  /**
   * All runs of a state that is not the one asked for, such as the same at another size, behind whatever else is asked of the workers;
   * runs that are kept are not made again. Null where it was stopped, or a run failed, which is told.
   */
  aside(
    state: AppState,
    signal: AbortSignal,
    onRun: (done: number, all: number) => void,
  ): Promise<ComparisonData | null>;
  /** Runs what is asked for although it has so many citizens; up to as many nothing is asked again. */
  agree(citizens: number): void;
}

/** Opens the workers and the atlas. The first runs of what is shipped are checked against it. */
export async function openLive(base: string): Promise<Live> {
  const atlas = await fetchAtlas(base);
  const size = Math.max(1, Math.min(4, navigator.hardwareConcurrency || 2));
  const createWorker = workerInside();
  const pool: Pool = openPool(size, createWorker === undefined ? {} : { createWorker });
  const worlds = keptWorlds(pool, MOST_WORLDS, MOST_CITIZENS_KEPT);
  const kept = keepRuns();
  let running = new AbortController();
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** The shipped comparison that this machine's runs were last checked against. */
  let checked: ComparisonData | null = null;
  /** Milliseconds the last first line took, by citizens; nobody knows before the first, which simulates the fewest. */
  let slowness = Infinity;
  let agreed = ASKS_ABOVE;
  /** The strategies whose runs are on the screen, position by position. */
  let shownOf: readonly ReadyStrategy[] = [];
  /** What was told of a state that could not be run; it goes when one can. */
  let problem = '';

  function ready(state: AppState): readonly ReadyStrategy[] | null {
    const found = scenariosOf(state, atlas);
    const before = problem;
    problem = found.ok ? '' : problemsText(words.peek(), state, found.issues, atlas);
    if (before !== problem && before !== '') dismiss(before);
    if (found.ok) return found.strategies;
    notice(problem);
    return null;
  }

  function compareWithShipped(data: ComparisonData, shipped: ComparisonData): void {
    const prints = data.strategies.map(fingerprintOf);
    if (!prints.includes(null)) reproduced.value = prints.join() === shipped.strategies.map(fingerprintOf).join();
  }

  /** The shipped comparison that a state asks for; null where it asks for something else. */
  async function shippedOf(state: AppState): Promise<ComparisonData | null> {
    const place = shippedPlace(state);
    const shipped = place === null ? null : await shippedComparison(base, place);
    if (shipped !== null && shipped !== checked) {
      checked = shipped;
      reproduced.value = null;
    }
    return shipped;
  }

  /** What is complete on the screen stays until it is complete anew: a strategy nobody touched never falls back to a few runs of its size. */
  function keepingComplete(data: ComparisonData, strategies: readonly ReadyStrategy[]): ComparisonData {
    const before = comparison.peek();
    if (before?.size.citizens !== data.size.citizens) return data;
    return {
      ...data,
      strategies: data.strategies.map((one, n) => {
        const was = one.waiting ? before?.strategies[shownOf.findIndex((shown) => shown === strategies[n])] : undefined;
        if (was === undefined || was.preview !== null || runsIn(was) < one.runs.length) return one;
        return { ...one, runs: was.runs, preview: null };
      }),
    };
  }

  async function lived(
    { scenario, citizens }: ReadyStrategy,
    replicate: number,
    signal: AbortSignal,
  ): Promise<LivedIn> {
    const seed = replicateSeed(MASTER_SEED, replicate + 1);
    return { scenario, months: MONTHS, citizens, seed, from: await worlds.of(scenario, { seed, citizens }, signal) };
  }

  function showNow(data: ComparisonData, strategies: readonly ReadyStrategy[], state: AppState): void {
    show(keepingComplete(data, strategies), state);
    shownOf = strategies;
  }

  /** Resolves to whether all runs of the state are there, so that nothing is left to be run after it. */
  async function start(state: AppState, isMoving: boolean): Promise<boolean> {
    running.abort();
    const mine = new AbortController();
    running = mine;
    const strategies = ready(state);
    if (strategies === null) {
      progress.value = { status: 'stopped' };
      return false;
    }
    // Resolving and sending are tasks of their own: together they took up to 63 ms on a machine five times slower.
    await nextTask();
    const shipped = await shippedOf(state);
    if (mine.signal.aborted) return false;
    const citizens = Math.max(...strategies.map((one) => one.citizens));
    if (citizens > agreed) {
      progress.value = { status: 'asking', citizens };
      return false;
    }
    const isThere = strategies.every((one) => countOf(kept.of(one), state.runs) === state.runs);
    const moving = isMoving && !isThere;
    // Beside runs of a size that somebody chose none of fewer citizens are drawn.
    const preview = !moving ? null : state.citizens === null ? fewerCitizens(citizens, slowness) : citizens;
    if (shipped !== null && comparison.peek() === shipped) shownOf = strategies;
    const worldsBefore = worlds.count();
    const began = performance.now();
    const runs = strategies.length * (moving ? 1 : state.runs);
    if (!isThere) progress.value = { status: 'running', done: 0, all: runs, remaining: null };
    let first = true;
    /** When workers were awake: the runs before say nothing of the next. */
    let awake: { readonly done: number; readonly took: number } | null = null;
    let failures = 0;
    await runComparison({
      strategies,
      place: state.place,
      replicates: state.runs,
      preview,
      pool,
      worlds,
      kept,
      signal: mine.signal,
      onData(data, done, all) {
        const took = performance.now() - began;
        // A month-0 world is made once; the next move does not wait for it.
        if (first && done === 1 && preview !== null && worlds.count() === worldsBefore) slowness = took / preview;
        first = false;
        if (done === all && awake !== null && !moving) noticePace(all - awake.done, citizens, took - awake.took);
        awake ??= { done, took };
        if (shipped !== null && !moving && reproduced.value === null) compareWithShipped(data, shipped);
        // What was shipped says more than a part of the same.
        if (shipped === null || comparison.peek() !== shipped || (done === all && !moving))
          showNow(data, strategies, state);
        const remaining = done === 0 || took < 1000 ? null : Math.ceil(((took / done) * (all - done)) / 1000);
        progress.value =
          done === all
            ? moving
              ? { status: 'preview' }
              : { status: 'done', of: state }
            : { status: 'running', done, all, remaining };
      },
      onFailure(reason) {
        // The first says it all; sixty notices of the same would hide the page.
        if (failures++ === 0) notice(words.value.workerFailed(reason));
      },
    });
    if (failures > 0 && !mine.signal.aborted) progress.value = { status: 'stopped' };
    return isThere;
  }

  async function startAfter(preview: Promise<boolean>, state: AppState, mine: typeof rest): Promise<void> {
    const isThere = await preview;
    if (rest === mine && !isThere) await start(state, false);
  }

  function run(state: AppState, moving: boolean): void {
    clearTimeout(rest);
    rest = undefined;
    if (!moving) {
      void start(state, false);
      return;
    }
    const preview = start(state, true);
    // The runs of a thumb at rest wait for the first line: who is slow would never see it otherwise.
    rest = setTimeout(() => {
      void startAfter(preview, state, rest);
    }, REST);
  }

  return {
    atlas,
    pool,
    ready,
    run,
    agree(citizens) {
      agreed = Math.max(agreed, citizens);
      run(choices.peek(), false);
    },
    async aside(state, signal, onRun) {
      const strategies = ready(state);
      if (strategies === null) return null;
      // Who asks for it knows how many they are.
      agreed = Math.max(agreed, ...strategies.map((one) => one.citizens));
      let whole: ComparisonData | null = null;
      let failures = 0;
      await runComparison({
        strategies,
        place: state.place,
        replicates: state.runs,
        preview: null,
        pool: behindOthers(pool),
        worlds,
        kept,
        signal,
        onData(data, done, all) {
          if (done === all) whole = data;
          onRun(done, all);
        },
        onFailure(reason) {
          if (failures++ === 0) notice(words.value.workerFailed(reason));
        },
      });
      return signal.aborted || failures > 0 ? null : whole;
    },
    lived,
    async record(strategy, replicate, wanted, signal) {
      const { scenario, citizens } = strategy;
      if (citizens > agreed) return null;
      const { seed, from } = await lived(strategy, replicate, signal);
      const options = { ...wanted, seed, citizens, ...(from === undefined ? {} : { from }) };
      const outcome = await pool.run({ scenario, options }, signal);
      // Until the comparison is in, its own runs tell what is wrong.
      if (outcome.status === 'failed' && progress.peek().status === 'done')
        notice(words.value.workerFailed(outcome.reason));
      return outcome.status === 'done' ? outcome.result : null;
    },
    stop() {
      clearTimeout(rest);
      rest = undefined;
      running.abort();
      progress.value = { status: 'stopped' };
      // What is there is all there is.
      const shown = comparison.peek();
      if (shown !== null)
        comparison.value = { ...shown, strategies: shown.strategies.map((one) => ({ ...one, waiting: false })) };
    },
  };
}

/** Citizens of a preview that is there in time: halved as often as it takes, so that the next preview finds its world. */
function fewerCitizens(citizens: number, slowness: number): number {
  let fewer = citizens;
  while (slowness * fewer > PATIENCE && fewer / 2 >= FEWEST_PREVIEWED) fewer = Math.ceil(fewer / 2);
  return fewer;
}
