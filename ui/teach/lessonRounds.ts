import type { JudgedClaims, LessonRuns } from '#lessons';
import {
  classCounts,
  lessonProgress,
  lessonRuns,
  lessonSaid,
  openedLesson,
  predictions,
  revealed,
  shippedClaims,
  type OpenedLesson,
} from '../state/lessonState.ts';

/** What a class has done with a lesson in a place. */
interface Round {
  readonly predictions: typeof predictions.value;
  readonly counts: typeof classCounts.value;
  readonly revealed: typeof revealed.value;
  readonly runs: LessonRuns | null;
  readonly claims: JudgedClaims | null;
}

/** Rounds of this visit, by lesson and place: who comes back finds what was locked. Nothing of it is saved. */
const rounds = new Map<string, Round>();
const NEW: Round = { predictions: {}, counts: {}, revealed: [], runs: null, claims: null };
let openKey = '';

/** What a round belongs to: other arms or another place are another round; another language is the same. */
export function roundKey({ lesson, arms }: OpenedLesson): string {
  const place = arms[0]?.scenario.place.code ?? '';
  return JSON.stringify([
    lesson.id,
    place,
    lesson.months,
    lesson.replicates,
    lesson.arms.map(({ scenario }) => scenario),
  ]);
}

/** Shows a lesson with the round that was begun with it. */
export function showLesson(opened: OpenedLesson): void {
  const key = roundKey(opened);
  if (key !== openKey) {
    keepRound();
    const round = rounds.get(key) ?? NEW;
    openKey = key;
    lessonProgress.value = null;
    lessonSaid.value = '';
    predictions.value = round.predictions;
    classCounts.value = round.counts;
    revealed.value = round.revealed;
    shippedClaims.value = round.claims;
    lessonRuns.value = round.runs;
  }
  openedLesson.value = opened;
}

/** Leaves the lesson; its round is kept. */
export function leaveLesson(): void {
  keepRound();
  openKey = '';
  openedLesson.value = null;
  lessonProgress.value = null;
}

/** Begins anew with the next class: nothing is predicted, and nothing revealed. What was run stays, out of sight. */
export function newRound(): void {
  predictions.value = {};
  classCounts.value = {};
  revealed.value = [];
  lessonSaid.value = '';
}

function keepRound(): void {
  if (openKey === '') return;
  rounds.set(openKey, {
    predictions: predictions.value,
    counts: classCounts.value,
    revealed: revealed.value,
    runs: lessonRuns.value,
    claims: shippedClaims.value,
  });
}
