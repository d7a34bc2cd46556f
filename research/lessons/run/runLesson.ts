import type { MetricName } from '#sim';
import type { Pool } from '#workers';
import { readSeries, runReplicates, type KeptWorlds } from '#runs';
import { judgeClaim } from '../claims/judgeClaim.ts';
import { lessonMetrics, type LessonReadings } from '../claims/lessonReadings.ts';
import type { JudgedClaims } from '../claims/fillText.ts';
import type { Lesson } from '../format/lesson.ts';
import type { ReadyArm } from '../format/readLesson.ts';

/** The seed of the command line and of the page, so that a lesson shows their numbers. */
export const LESSON_SEED = '1';

/** What the arms of a lesson gave, run by run. */
export interface LessonRuns extends LessonReadings {
  /** Fingerprint of each arm's first run, by id; null where it failed. */
  readonly fingerprints: Readonly<Record<string, string | null>>;
  /** Runs that are in. */
  readonly done: number;
  /** Reasons of runs that failed. */
  readonly failures: readonly string[];
}

export interface RunLesson {
  readonly lesson: Pick<Lesson, 'months' | 'replicates' | 'claims' | 'steps'>;
  readonly arms: readonly ReadyArm[];
  readonly pool: Pool;
  readonly signal: AbortSignal;
  readonly worlds?: KeptWorlds;
  /** Hears what has come after every pair of runs; `done` of `all` runs. */
  readonly onRuns?: (runs: LessonRuns, done: number, all: number) => void;
}

/** Runs every arm of a lesson under seeds 1 to n, as `samspill compare` does; what has failed is told and costs no other. */
export async function runLesson({ lesson, arms, pool, signal, worlds, onRuns }: RunLesson): Promise<LessonRuns> {
  const { months, replicates } = lesson;
  const metrics = lessonMetrics(lesson);
  /** Values by arm and metric: a value for each month and run, `[replicates · month + run]`. */
  const values = new Map(
    arms.map(({ id }) => [
      id,
      new Map(metrics.map((metric) => [metric, new Float64Array((months + 1) * replicates).fill(NaN)])),
    ]),
  );
  const fingerprints: Record<string, string | null> = Object.fromEntries(arms.map(({ id }) => [id, null]));
  const failures: string[] = [];
  let done = 0;
  const all = arms.length * replicates;
  const runs = (): LessonRuns => ({
    replicates,
    fingerprints,
    failures,
    done,
    at: (arm, metric, month) =>
      values
        .get(arm)
        ?.get(metric as MetricName)
        ?.subarray(month * replicates, (month + 1) * replicates) ?? new Float64Array(replicates).fill(NaN),
  });
  await runReplicates({
    arms: arms.map((arm) => ({ ...arm, months })),
    replicates: Array.from({ length: replicates }, (_, r) => r + 1),
    masterSeed: LESSON_SEED,
    pool,
    signal,
    ...(worlds === undefined ? {} : { worlds }),
    onEnd({ arm, replicate }, outcome) {
      if (outcome.status === 'failed') failures.push(outcome.reason);
      if (outcome.status !== 'done') return;
      const series = readSeries(outcome.result.series);
      for (const [metric, into] of values.get(arm.id) ?? []) {
        const from = series[metric];
        for (let month = 0; month <= months; month++) into[month * replicates + replicate - 1] = from?.[month] ?? NaN;
      }
      if (replicate === 1) fingerprints[arm.id] = outcome.result.fingerprint;
      done += 1;
    },
    onReplicate: () => onRuns?.(runs(), done, all),
  });
  return runs();
}

/** Every claim of a lesson judged by what its runs gave. */
export function judgeLesson({ claims, months }: Pick<Lesson, 'claims' | 'months'>, runs: LessonReadings): JudgedClaims {
  return Object.fromEntries(claims.map((claim) => [claim.id, judgeClaim(claim, runs, months)]));
}
