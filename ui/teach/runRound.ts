import { keptWorlds, type KeptWorlds } from '#runs';
import { runLesson, type LessonRuns } from '#lessons';
import type { MechanismName } from '#sim';
import type { Live } from '../run/live.ts';
import { lessonProgress, lessonRuns, openedLesson, shippedClaims, type OpenedLesson } from '../state/lessonState.ts';
import { notice, words } from '../state/pageState.ts';
import { roundKey } from './lessonRounds.ts';

/** Worlds at month 0 that are kept: those of one lesson with as many pairs as a lesson may have. */
const MOST_WORLDS = 50;
let kept: { readonly live: Live; readonly worlds: KeptWorlds } | null = null;

function worldsOf(live: Live): KeptWorlds {
  if (kept?.live !== live) kept = { live, worlds: keptWorlds(live.pool, MOST_WORLDS) };
  return kept.worlds;
}

/** Counts what was begun: what was stopped tells nothing of what came after it. */
let begun = 0;

/** Runs the open lesson, unless its runs are there; whether they are. What comes after another lesson was opened is let go. */
export async function runRound(live: Live, signal: AbortSignal): Promise<boolean> {
  const opened = openedLesson.peek();
  if (opened === null) return false;
  if (lessonRuns.peek() !== null) return true;
  const key = roundKey(opened);
  const isOpen = (): boolean => {
    const now = openedLesson.peek();
    return !signal.aborted && now !== null && roundKey(now) === key;
  };
  const mine = ++begun;
  lessonProgress.value = { done: 0, all: opened.arms.length * opened.lesson.replicates };
  const runs = await runArms(opened, live, signal, (done, all) => {
    if (isOpen()) lessonProgress.value = { done, all };
  });
  if (mine === begun) lessonProgress.value = null;
  if (!isOpen()) return false;
  // The first says it all.
  const [reason] = runs.failures;
  if (reason !== undefined) notice(words.peek().workerFailed(reason));
  if (runs.done === 0) return false;
  shippedClaims.value = null;
  lessonRuns.value = runs;
  return true;
}

/** Runs the arms of a lesson, with a mechanism switched off in all of them where one is named. */
export async function runArms(
  { lesson, arms }: OpenedLesson,
  live: Live,
  signal: AbortSignal,
  onProgress: (done: number, all: number) => void,
  without?: MechanismName,
): Promise<LessonRuns> {
  const asked =
    without === undefined
      ? arms
      : arms.map((arm) => ({
          ...arm,
          scenario: { ...arm.scenario, off: [...new Set([...arm.scenario.off, without])] },
        }));
  return await runLesson({
    lesson,
    arms: asked,
    pool: live.pool,
    signal,
    worlds: worldsOf(live),
    onRuns: (_, done, all) => {
      onProgress(done, all);
    },
  });
}
