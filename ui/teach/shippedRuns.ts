import { recordIssues, shippedLesson, type JudgedClaims, type LessonRecord, type LessonRuns } from '#lessons';
import { readAsset } from '../run/readAsset.ts';
import type { OpenedLesson } from '../state/lessonState.ts';

/** What ships of a lesson: its runs, in the months that are drawn, and its claims as they were judged when it ran. */
export interface ShippedRuns {
  readonly runs: LessonRuns;
  readonly claims: JudgedClaims;
}

/** The results that ship with a built-in lesson in its own place, if this model gave them; null where there are none, and it is run. */
export async function shippedRuns({ lesson, arms, number }: OpenedLesson): Promise<ShippedRuns | null> {
  if (number === 0) return null;
  const [about, values] = await Promise.all(
    ['json', 'bin'].map((kind) => readAsset(import.meta.env.BASE_URL, `lessons/${lesson.id}.${kind}`)),
  );
  if (about?.ok !== true || values?.ok !== true) return null;
  const record = (await about.json()) as LessonRecord;
  // Another model, or another place: what was computed for something else is not shown.
  if (recordIssues(record, lesson, arms).length > 0) return null;
  const { runs, claims } = shippedLesson(record, await values.arrayBuffer());
  return { runs, claims };
}
