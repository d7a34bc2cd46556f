import { MODEL_VERSION, pointKey, type MetricName } from '#sim';
import type { JudgedClaims } from '../claims/fillText.ts';
import type { JudgedClaim } from '../claims/judgeClaim.ts';
import type { Lesson } from '../format/lesson.ts';
import type { ReadyArm } from '../format/readLesson.ts';
import type { LessonRuns } from './runLesson.ts';

/** One month in so many ships of each run: enough to draw a line by. */
const EVERY = 3;

/**
 * What ships of a built-in lesson that was run, as JSON (`ui/public/lessons/ID.json`, written by `scripts/measureLessons.js`). The values
 * themselves lie beside it as 32-bit numbers: arm by arm, metric by metric, month by month, run by run.
 */
export interface LessonRecord {
  readonly id: string;
  readonly modelVersion: number;
  readonly place: string;
  readonly citizens: number;
  /** Months whose values ship. */
  readonly months: readonly number[];
  readonly replicates: number;
  /** Metrics whose values ship: those that are predicted and shown. */
  readonly metrics: readonly MetricName[];
  /** Every arm; values ship of those that are not hidden. */
  readonly arms: readonly RecordedArm[];
  /** Judged from all months at full precision; what is not a number is null. */
  readonly claims: readonly unknown[];
}

interface RecordedArm {
  readonly id: string;
  readonly hidden: boolean;
  /** All that decides its runs but their seeds, as a hash. */
  readonly key: string;
  /** Of its first run. */
  readonly fingerprint: string;
}

/** A lesson that ran before it was asked for. */
export interface ShippedLesson {
  readonly record: LessonRecord;
  /** `at` answers in the months that ship; in every other, for hidden arms and metrics that are not shown, with NaN: nothing is interpolated. */
  readonly runs: LessonRuns;
  /** As they were judged when it ran; they cannot be judged again from what ships. */
  readonly claims: JudgedClaims;
}

/** Months of a run whose values ship. */
export function shippedMonths(months: number): readonly number[] {
  return Array.from({ length: Math.floor(months / EVERY) + 1 }, (_, n) => n * EVERY);
}

/** Metrics of a lesson whose values ship, in alphabetical order. */
export function shippedMetrics({ steps }: Pick<Lesson, 'steps'>): readonly MetricName[] {
  const metrics = steps.flatMap((step) => {
    if (step.type === 'predict') return [step.metric];
    return step.type === 'observe' ? step.show.metrics : [];
  });
  return [...new Set(metrics)].sort();
}

/** What is written of a lesson that was run: the record, and its values. Throws where a run failed. */
export function lessonRecord(
  lesson: Lesson,
  arms: readonly ReadyArm[],
  runs: LessonRuns,
  claims: JudgedClaims,
): { readonly record: LessonRecord; readonly values: Float32Array } {
  if (runs.failures.length > 0) throw new Error(`${lesson.id}: ${runs.failures.join('; ')}`);
  const months = shippedMonths(lesson.months);
  const metrics = shippedMetrics(lesson);
  const shown = lesson.arms.filter(({ hidden }) => !hidden);
  const record: LessonRecord = {
    id: lesson.id,
    modelVersion: MODEL_VERSION,
    place: lesson.place,
    citizens: arms[0]?.citizens ?? 0,
    months,
    replicates: lesson.replicates,
    metrics,
    arms: lesson.arms.map(({ id, hidden }, n) => ({
      id,
      hidden,
      key: keyOf(arms[n], lesson.months),
      fingerprint: runs.fingerprints[id] ?? '',
    })),
    claims: lesson.claims.map(({ id }) => claims[id]),
  };
  const values = shown.flatMap(({ id }) =>
    metrics.flatMap((metric) => months.flatMap((month) => Array.from(runs.at(id, metric, month)))),
  );
  return { record, values: Float32Array.from(values) };
}

/** What ships of a lesson, as the page and the tests read it. */
export function shippedLesson(record: LessonRecord, values: ArrayBuffer): ShippedLesson {
  const { months, replicates, metrics } = record;
  const shown = record.arms.filter(({ hidden }) => !hidden).map(({ id }) => id);
  const numbers = new Float32Array(values);
  const count = shown.length * metrics.length * months.length * replicates;
  if (numbers.length !== count) throw new Error(`${record.id}: expected ${count} values, got ${numbers.length}`);
  return {
    record,
    runs: {
      replicates,
      fingerprints: Object.fromEntries(record.arms.map(({ id, fingerprint }) => [id, fingerprint])),
      done: record.arms.length * replicates,
      failures: [],
      at(arm, metric, month) {
        const [a, m, t] = [shown.indexOf(arm), metrics.indexOf(metric as MetricName), months.indexOf(month)];
        if (a < 0 || m < 0 || t < 0) return new Float32Array(replicates).fill(NaN);
        const from = ((a * metrics.length + m) * months.length + t) * replicates;
        return numbers.subarray(from, from + replicates);
      },
    },
    claims: Object.fromEntries(recordedClaims(record).map((judged) => [judged.claim.id, judged])),
  };
}

/**
 * Where a record does not bear the lesson and the model as they are now, in words for whoever maintains them; empty: it may be shown. Tells
 * apart other arms, another place, months, claims and version of the model without running anything; that the version gives these numbers
 * the tests say.
 */
export function recordIssues(record: LessonRecord, lesson: Lesson, arms: readonly ReadyArm[]): readonly string[] {
  const issues: string[] = [];
  const expect = (what: string, now: unknown, then: unknown): void => {
    const [a, b] = [JSON.stringify(now), JSON.stringify(then)];
    if (a !== b) issues.push(`${what}: ${a} now, ${b} when it ran`);
  };
  expect('id', lesson.id, record.id);
  expect('model version', MODEL_VERSION, record.modelVersion);
  expect('place', lesson.place, record.place);
  expect('months', shippedMonths(lesson.months), record.months);
  expect('replicates', lesson.replicates, record.replicates);
  expect('metrics', shippedMetrics(lesson), record.metrics);
  expect(
    'arms',
    lesson.arms.map(({ id, hidden }) => ({ id, hidden })),
    record.arms.map(({ id, hidden }) => ({ id, hidden })),
  );
  for (const [n, { id, key }] of record.arms.entries()) expect(`arm ${id}`, keyOf(arms[n], lesson.months), key);
  const judged = recordedClaims(record);
  for (const claim of lesson.claims)
    expect(`claim ${claim.id}`, claim, judged.find((one) => one.claim.id === claim.id)?.claim);
  return issues;
}

function keyOf(arm: ReadyArm | undefined, months: number): string {
  if (arm === undefined) return '';
  return pointKey({ modelVersion: MODEL_VERSION, ...arm, months, stop: null }).slice(0, 16);
}

/** The claims of a lesson as they were judged when it ran, in its order. */
export function recordedClaims({ claims }: LessonRecord): readonly JudgedClaim[] {
  return claims.map(revived);
}

/** A judged claim as it was before it was written: JSON has no NaN. */
function revived(written: unknown): JudgedClaim {
  const judged = written as JudgedClaim;
  const number = (value: number | null): number => value ?? NaN;
  const { arm, than, ratio, months, difference } = judged;
  return {
    ...judged,
    arm: number(arm),
    than: number(than),
    ratio: number(ratio),
    months: number(months),
    difference: difference && {
      ...difference,
      median: number(difference.median),
      low: number(difference.low),
      high: number(difference.high),
    },
  };
}
